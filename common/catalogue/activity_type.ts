/** How much a type matters on its own, whatever its fields say (ecs_mapping, section 8). */
export type ActivityRisk = 'none' | 'low' | 'medium' | 'high' | 'critical';

export type EventOutcome = 'success' | 'failure' | 'unknown';

/** Outcome that stands in a field of the activity instead of following from its type. */
export interface OutcomeFrom {
  /** Field of the activity, a dot for one level of nesting. */
  field: string;
  /** Literal value, numeric range `a-b`, or prefix with `*` → outcome. Booleans are `true` and `false`. */
  map: Record<string, EventOutcome>;
  /** Any other value, or none. */
  otherwise: EventOutcome;
}

export interface EcsCategorisation {
  category: string[];
  type: string[];
  outcome: EventOutcome;
  outcome_from?: OutcomeFrom;
  /** Why this differs from Elastic's own package. */
  deviates?: string;
  /** `elastic`: value for value as Elastic's package; `ours`: decided here. */
  origin: 'elastic' | 'ours';
}

/** `?` = optional or nullable, `[]` = array; `unknown` = the field's type is not published. */
export type ActivityFieldType = string;

/** What is known about one activity type. */
export interface ActivityType {
  type: string;
  description: string;
  /** Heading of the activity reference, e.g. `Projects`; not an ECS category. */
  category: string;
  /** Completes a sentence: "Amara deleted an Admin API key". */
  verb_phrase: string;
  synonyms: string[];
  /** Synonym → field values that the phrase implies. */
  phrase_conditions?: Record<string, Record<string, string | boolean | number>>;
  risk: ActivityRisk;
  ecs: EcsCategorisation;
  fields: Record<string, ActivityFieldType>;
  /** Known values of enum fields; new ones appear. */
  enums: Record<string, string[]>;
  /** `['any']` = all eleven kinds, `[]` = not published. */
  actor_types: string[];
  /** Date or month of the first appearance in the documentation. */
  first_seen: string;
  /** false: the type's fields are not published in full. */
  fields_complete: boolean;
  /** Fields that are documented but no longer filled or reliable. */
  deprecated_fields?: string[];
  /** Names of the same event in the CSV audit log export; they never occur in the feed. */
  legacy_names?: string[];
  /** true: no longer written, old events remain. */
  retired?: boolean;
  /** Only on types outside the activity reference: why they are known here all the same. */
  why_extra?: string;
}
