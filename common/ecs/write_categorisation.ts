import { ACTIVITY_TYPES, ECS_FALLBACK } from '../catalogue';
import type { ActivityType, EventOutcome } from '../catalogue';
import type { EcsEvent } from './ecs_document';
import { jsonMembers } from './json_writer';
import type { JsonMembers, JsonWriter } from './json_writer';

type CategorisedEvent = Pick<EcsEvent, 'action' | 'category' | 'type' | 'outcome' | 'severity'>;

const toJson = ({ action, category, type, outcome, severity }: CategorisedEvent): string =>
  JSON.stringify({ action, category, type, outcome, severity }).slice(1, -1);

interface KnownType {
  category: readonly string[];
  type: readonly string[];
  severity: number;
  membersByOutcome: Readonly<Record<EventOutcome, JsonMembers>>;
}

const toKnownType = ({ type: action, risk, ecs: { category, type } }: ActivityType): KnownType => {
  const severity = ECS_FALLBACK.severity[risk];
  const members = (outcome: EventOutcome): JsonMembers =>
    jsonMembers(toJson({ action, category, type, outcome, severity }));
  const membersByOutcome = { success: members('success'), failure: members('failure'), unknown: members('unknown') };
  return { category, type, severity, membersByOutcome };
};

const KNOWN_TYPES: ReadonlyMap<string, KnownType> = new Map(
  ACTIVITY_TYPES.map((entry) => [entry.type, toKnownType(entry)]),
);

/** Writes `action`, `category`, `type`, `outcome`, `severity` of an event; what the catalogue says is made only once. */
export const writeCategorisation = (writer: JsonWriter, event: CategorisedEvent): void => {
  const known = event.action === undefined ? undefined : KNOWN_TYPES.get(event.action);
  const isAsCatalogued =
    known !== undefined &&
    event.category === known.category &&
    event.type === known.type &&
    event.severity === known.severity;
  if (isAsCatalogued) writer.members(known.membersByOutcome[event.outcome]);
  else writer.json(toJson(event));
};
