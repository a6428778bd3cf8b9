import * as t from 'io-ts';
import type { Family } from '../detection_rules/families';
import { RULE_PARTS } from '../detection_rules/installed/rule_parts';
import type { Fingerprints, RulePart } from '../detection_rules/installed';
import type { EventSource, RuleBody, SettingsList, Severity } from '../rule_authoring/intent';
import { boundedArray, boundedString } from './bounded';
import type { DraftCheck } from './rules';

export type { Fingerprints, RulePart };

/** Rules that one request renders or notes at most; also what Kibana is asked to take at once. */
export const LIBRARY_BATCH = 100;
/** More than the library will ever hold. */
const MAX_RULES = 1000;

const ruleId = boundedString({ min: 1, max: 128 });
const sum = boundedString({ min: 1, max: 32 });

const MAX_FIGURE = 1_000_000_000;
const isFigure = (input: unknown): input is number => typeof input === 'number' && input >= 1 && input <= MAX_FIGURE;
const figure = new t.Type<number>(
  `a number from 1 to ${MAX_FIGURE}`,
  isFigure,
  (input, context) => (isFigure(input) ? t.success(input) : t.failure(input, context)),
  t.identity,
);

const fingerprints = t.exact(
  t.partial(Object.fromEntries(RULE_PARTS.map((part) => [part, sum])) as Record<RulePart, typeof sum>),
);

const installedRule = t.strict({
  /** Of the rule in Kibana. */
  id: boundedString({ min: 1, max: 128 }),
  /** The `rule_id`. */
  ruleId,
  enabled: t.boolean,
  parts: fingerprints,
});
/** A rule of the library as it is in Kibana, read with the user's own privileges. */
export type InstalledRule = t.TypeOf<typeof installedRule>;

/**
 * `POST /rules/library`: the library with what each rule is here. Kibana's rules come from the browser, since only there
 * they are read through Kibana's rule API with the user's own privileges.
 */
export const libraryRequestCodec = t.strict({
  /** null: the user may not read detection rules. */
  installed: t.union([boundedArray(installedRule, { max: MAX_RULES }), t.null]),
});
export type LibraryRequest = t.TypeOf<typeof libraryRequestCodec>;

/** `unset`: the settings name no index; `missing`: no index matches; `forbidden`: the user may not read them. */
export type SourceState = 'there' | 'unset' | 'missing' | 'forbidden';

/** What a rule lacks. */
export type LibraryNeed =
  /** Empty in the settings. */
  | { kind: 'list'; list: SettingsList }
  | { kind: 'source'; source: EventSource; state: Exclude<SourceState, 'there'> }
  /** This version of the stack can't run it. */
  | { kind: 'version'; reason: string };

/** Days in which events of a rule are looked for. */
export const LIBRARY_DAYS = 30;

export interface InstalledState {
  /** Of the rule in Kibana. */
  id: string;
  enabled: boolean;
  /** Parts that somebody has changed in Kibana. */
  changedByHand: RulePart[];
  /** Parts that an update would bring. */
  updates: RulePart[];
}

/** One rule, slim: texts and query come with `GET /rules/library/{id}`. */
export interface LibraryRule {
  id: string;
  ruleId: string;
  name: string;
  family: Family;
  severity: Severity;
  riskScore: number;
  version: number;
  isBuildingBlock: boolean;
  /** Ids of ATT&CK tactics. */
  tactics: string[];
  /** Ids of ATT&CK and ATLAS techniques. */
  techniques: string[];
  sources: EventSource[];
  needs: LibraryNeed[];
  /** Whether it can be installed here. A rule over the audit feed can be, though there is no event yet. */
  isOffered: boolean;
  /**
   * When the feed last had an event that the rule looks for; null: not in the last `LIBRARY_DAYS`, so it had nothing to fire
   * on; absent: can't be told.
   */
  lastEventAt?: string | null;
  /** null: not installed, or not known. */
  installed: InstalledState | null;
}

export interface LibraryAnswer {
  rules: LibraryRule[];
  sources: Array<{ source: EventSource; patterns: string[]; state: SourceState }>;
  /** Whether `installed` says anything. */
  isInstalledKnown: boolean;
}

/** `GET /rules/library/{id}` */
export const libraryParamsCodec = t.strict({ id: ruleId });

export interface LibraryRuleDetails {
  id: string;
  description: string;
  /** What the rule does, in words. */
  explanation: string;
  /** null: it can't be written yet, see `needs` of the list. */
  body: RuleBody | null;
  triage: { lookAt: string[]; escalate: string; close: string };
  falsePositives: string[];
  /** Markdown. */
  setup: string;
  references: string[];
  /** First version first. */
  changelog: string[];
  tuning: {
    /** How many it takes until the rule fires; null: the rule has no such figure. */
    threshold: { shipped: number; value: number } | null;
    /** null: it can leave out nobody. */
    excludedUsers: string[] | null;
  };
  /** How the query does on the indices as they are; none without a body. */
  checks: DraftCheck[];
}

/** `PUT /rules/library/{id}/_tuning`: figures and exclusions of the organization, without editing the query. */
export const tuneRuleRequestCodec = t.strict({
  /** null: as shipped. */
  threshold: t.union([figure, t.null]),
  /** E-mail addresses. */
  excludedUsers: boundedArray(boundedString({ min: 1, max: 320 }), { max: 100 }),
});
export type TuneRuleRequest = t.TypeOf<typeof tuneRuleRequestCodec>;

/** `POST /rules/library/_render`: bodies for Kibana's rule API. Nothing is stored by it. */
export const renderLibraryRequestCodec = t.strict({ ids: boundedArray(ruleId, { max: LIBRARY_BATCH }) });

export interface RenderedRule {
  id: string;
  body: RuleBody;
  parts: Fingerprints;
}

export interface RenderLibraryAnswer {
  rules: RenderedRule[];
  /** Rules that can't be installed here. */
  refused: Array<{ id: string; needs: LibraryNeed[] }>;
}

/** `POST /rules/library/_installed`: notes how the library wrote what Kibana has taken, so that changes by hand show. */
export const noteInstalledCodec = t.strict({
  rules: boundedArray(t.strict({ id: ruleId, parts: fingerprints }), { max: LIBRARY_BATCH }),
});
export type NoteInstalledRequest = t.TypeOf<typeof noteInstalledCodec>;

export interface NoteInstalledAnswer {
  noted: number;
}
