import type { EventOutcome, OutcomeFrom } from '../catalogue';
import type { Activity } from '../compliance_api/activity';
import { isJsonObject } from './is_json_object';
import { toKeyword } from './to_keyword';
import { toLong } from './to_long';

const RANGE = /^(\d+)-(\d+)$/;

const fieldReader = (field: string): ((activity: Activity) => unknown) => {
  const [root = '', child] = field.split('.');
  if (child === undefined) return (activity) => activity[root];
  return (activity) => {
    const value = activity[root];
    return isJsonObject(value) ? value[child] : undefined;
  };
};

/** Makes, once for each type, the function that reads the outcome of an activity from its field. */
export const outcomeReader = ({ field, map, otherwise }: OutcomeFrom): ((activity: Activity) => EventOutcome) => {
  const read = fieldReader(field);
  const literals = new Map(Object.entries(map));
  const ranges: Array<{ from: number; to: number; outcome: EventOutcome }> = [];
  const prefixes: Array<{ prefix: string; outcome: EventOutcome }> = [];
  for (const [key, outcome] of literals) {
    const range = RANGE.exec(key);
    if (range) ranges.push({ from: Number(range[1]), to: Number(range[2]), outcome });
    else if (key.endsWith('*')) prefixes.push({ prefix: key.slice(0, -1), outcome });
  }
  return (activity) => {
    const value = read(activity);
    const text = toKeyword(value);
    if (text === undefined) return otherwise;
    const literal = literals.get(text);
    if (literal !== undefined) return literal;
    const number = ranges.length > 0 ? toLong(value) : undefined;
    const match =
      number === undefined
        ? prefixes.find(({ prefix }) => text.startsWith(prefix))
        : ranges.find(({ from, to }) => number >= from && number <= to);
    return match ? match.outcome : otherwise;
  };
};
