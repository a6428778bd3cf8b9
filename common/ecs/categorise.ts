import { ACTIVITY_TYPES, ECS_FALLBACK } from '../catalogue';
import type { ActivityType, EventOutcome } from '../catalogue';
import type { Categorisation } from './categorisation';
import { categoriseUnknownType } from './categorise_unknown_type';
import { jsonMembers } from './json_writer';
import type { JsonMembers } from './json_writer';
import { outcomeReader } from './outcome_reader';

const toCategorisation = ({ type: action, risk, ecs }: ActivityType): Categorisation => {
  const { category, type, outcome: usualOutcome, outcome_from: outcomeFrom } = ecs;
  const severity = ECS_FALLBACK.severity[risk];
  const members = (outcome: EventOutcome): JsonMembers =>
    jsonMembers(JSON.stringify({ action, category, type, outcome, severity }).slice(1, -1));
  return {
    category,
    type,
    severity,
    isKnownType: true,
    outcomeOf: outcomeFrom ? outcomeReader(outcomeFrom) : () => usualOutcome,
    json: { success: members('success'), failure: members('failure'), unknown: members('unknown') },
  };
};

const KNOWN_TYPES: ReadonlyMap<string, Categorisation> = new Map(
  ACTIVITY_TYPES.map((entry) => [entry.type, toCategorisation(entry)]),
);

/** Category, type, outcome and severity of a type (ecs_mapping, section 7): by the catalogue, else by its name. */
export const categorise = (action: string): Categorisation => {
  const known = KNOWN_TYPES.get(action);
  if (known) return known;
  const { category, type, outcome } = categoriseUnknownType(action);
  return { category, type, severity: 0, isKnownType: false, outcomeOf: () => outcome, json: undefined };
};
