import dateMath from '@elastic/datemath';
import { decodeRison } from '../../rison/decode_rison';

/** What a link to Discover asks for. */
export interface DiscoverState {
  esql: string;
  /** ISO 8601, UTC */
  from: string;
  to: string;
}

const toIso = (expression: string, roundUp: boolean): string => {
  const moment = dateMath.parse(expression, { roundUp });
  if (!moment?.isValid()) throw new Error(`Discover can't read the time "${expression}".`);
  return moment.toISOString();
};

/** Reads `#/?_g=(time:(from:…,to:…))&_a=(query:(esql:'…'))`. @throws Error when a part is missing or unreadable */
export const readDiscoverAddress = (hash: string): DiscoverState => {
  const parameters = new URLSearchParams(hash.slice(hash.indexOf('?') + 1));
  const read = (name: string): Record<string, Record<string, string> | undefined> => {
    const text = parameters.get(name);
    if (text === null) throw new Error(`The address of Discover has no ${name}.`);
    return decodeRison(text) as Record<string, Record<string, string>>;
  };
  const { query } = read('_a');
  const { time } = read('_g');
  if (typeof query?.esql !== 'string') throw new Error('The address of Discover holds no ES|QL.');
  return { esql: query.esql, from: toIso(time?.from ?? 'now-15m', false), to: toIso(time?.to ?? 'now', true) };
};
