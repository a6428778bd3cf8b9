import { ACTIVITY_TYPES, ECS_FALLBACK } from '../catalogue';
import type { EventOutcome } from '../catalogue';
import type { Activity } from '../compliance_api/activity';
import type { Categorisation } from './categorisation';
import { categoriseUnknownType } from './categorise_unknown_type';
import { outcomeReader } from './outcome_reader';

export interface CategorisedActivity extends Categorisation {
  severity: number;
  isKnownType: boolean;
}

interface KnownType {
  fixed: CategorisedActivity;
  readOutcome: ((activity: Activity) => EventOutcome) | undefined;
}

const KNOWN_TYPES: ReadonlyMap<string, KnownType> = new Map(
  ACTIVITY_TYPES.map(({ type, risk, ecs }) => [
    type,
    {
      fixed: {
        category: ecs.category,
        type: ecs.type,
        outcome: ecs.outcome,
        severity: ECS_FALLBACK.severity[risk],
        isKnownType: true,
      },
      readOutcome: ecs.outcome_from && outcomeReader(ecs.outcome_from),
    },
  ]),
);

/** `event.category`, `.type`, `.outcome` and `.severity` (ecs_mapping, section 7): by the catalogue, else by the name. */
export const categorise = (type: string, activity: Activity): CategorisedActivity => {
  const known = KNOWN_TYPES.get(type);
  if (known === undefined) return { ...categoriseUnknownType(type), severity: 0, isKnownType: false };
  return known.readOutcome ? { ...known.fixed, outcome: known.readOutcome(activity) } : known.fixed;
};
