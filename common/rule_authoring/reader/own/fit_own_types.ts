import { findActivityType } from '../../../catalogue';
import type { Condition } from '../../intent';
import { allOf, anyOf, typesOf } from '../activities/conditions';
import type { FoundCondition } from '../conditions/found_condition';
import type { EventReading } from '../reading/event_reading';
import type { Sheet } from '../text/sheet';

/** The condition with only those of its types that are kept; undefined where none is left. */
const keepTypes = (condition: Condition, keep: (type: string) => boolean): Condition | undefined => {
  switch (condition.kind) {
    case 'activity': {
      if (condition.types === undefined) return undefined;
      const types = condition.types.filter(keep);
      return types.length === 0 ? undefined : { kind: 'activity', types };
    }
    case 'any': {
      const parts = condition.of
        .map((part) => keepTypes(part, keep))
        .filter((part): part is Condition => part !== undefined);
      return parts.length === 0 ? undefined : anyOf(parts);
    }
    case 'all': {
      const parts = condition.of.map((part) => (typesOf(part).length > 0 ? keepTypes(part, keep) : part));
      const kept = parts.filter((part): part is Condition => part !== undefined);
      return kept.length < parts.length ? undefined : allOf(...kept);
    }
    default:
      return condition;
  }
};

/** Are several things said to happen, one of which has nothing to do with the condition? "The data export of conversations, or an audit log export" */
const saysMore = (sheet: Sheet, { happenings }: EventReading, own: readonly string[]): boolean => {
  const about = (entry: EventReading['happenings'][number]): boolean =>
    entry.effects.some(({ where }) => typesOf(where).some((type) => own.includes(type)));
  const clear = happenings.filter(({ vague, verbs }) => !vague && verbs.length > 0);
  const others = clear.filter((entry) => !about(entry));
  const mine = clear.filter(about);
  return others.some((other) =>
    mine.some(({ thing }) => {
      const [from, to] = thing.to <= other.thing.from ? [thing.to, other.thing.from] : [other.thing.to, thing.from];
      return sheet.tokens.slice(from, to).some(({ lower }) => /^(?:or|oder|o|ou|\/)$/u.test(lower));
    }),
  );
};

export interface Fitted {
  reading: EventReading;
  /** Conditions that stand with their activities already. */
  placed: FoundCondition[];
}

/**
 * Leaves of the activities those that have the fields which the conditions are about; of several that are named side by
 * side, the condition goes to those that have the field. Where none has it, the conditions say which ones are meant, if
 * what was understood is weaker than they are.
 */
export const fitOwnTypes = (sheet: Sheet, reading: EventReading, found: readonly FoundCondition[]): Fitted => {
  if (reading.source !== 'audit') return { reading, placed: [] };
  const placed: FoundCondition[] = [];
  let result = reading;
  for (const entry of found) {
    const { own } = entry;
    if (own === undefined || own.length === 0) continue;
    const { activities } = result;
    const known = activities === undefined ? [] : typesOf(activities);
    const having = known.filter((type) => own.includes(type));
    if (having.length > 0 && activities !== undefined) {
      if (having.length === known.length) continue;
      const kept = keepTypes(activities, (type) => having.includes(type));
      const rest = keepTypes(activities, (type) => !having.includes(type));
      if (kept === undefined) continue;
      if (rest !== undefined && saysMore(sheet, reading, own)) {
        result = { ...result, activities: anyOf([allOf(kept, entry.condition), rest]) };
        placed.push(entry);
      } else result = { ...result, activities: kept, vague: false, weak: false };
      continue;
    }
    const types = own.filter((type) => findActivityType(type) !== undefined);
    const weak = known.length === 0 || result.vague || result.weak;
    if (types.length > 0 && types.length <= 6 && (weak || types.length <= 2))
      result = { ...result, activities: { kind: 'activity', types }, vague: false, weak: false };
  }
  return { reading: result, placed };
};
