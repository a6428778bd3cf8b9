import type { RuleBody } from '../../rule_authoring/intent';
import { RULE_PARTS } from './rule_parts';
import type { RulePart } from './rule_parts';

/** Part → a short sum of its value; a part that is empty or absent has none. */
export type Fingerprints = Readonly<Partial<Record<RulePart, string>>>;

const SEEDS = [0x811c9dc5, 0x9e3779b9];
const PRIME = 0x01000193;

/** FNV-1a, 32 bits. */
const hash = (text: string, seed: number): string => {
  let sum = seed;
  for (let at = 0; at < text.length; at += 1) sum = Math.imul(sum ^ text.charCodeAt(at), PRIME);
  return (sum >>> 0).toString(16).padStart(8, '0');
};

const UNIT_SECONDS: Readonly<Record<string, number>> = { s: 1, m: 60, h: 3600, d: 86_400 };

/** Kibana's editor writes `now-540s` for `now-9m`. */
const inSeconds = (text: string): string => {
  const [, prefix, count, unit] = /^(now-|)(\d+)([smhd])$/.exec(text) ?? [];
  return unit === undefined ? text : `${prefix}${Number(count) * (UNIT_SECONDS[unit] ?? 1)}s`;
};

const isEmpty = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  value === '' ||
  (typeof value === 'object' && Object.values(value).every(isEmpty));

/** The same text for what means the same: keys in order, without what is empty. */
const canonical = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value)
    .filter(([, each]) => !isEmpty(each))
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([key, each]) => `${JSON.stringify(key)}:${canonical(each)}`);
  return `{${entries.join(',')}}`;
};

const TIMES: readonly RulePart[] = ['interval', 'from'];

/**
 * Sums of a rule's parts, to tell what has changed without keeping or sending the parts. Equal for a body as it was sent
 * and as Kibana gives it back. No protection against anybody: who can change a rule needs no collision.
 */
export const fingerprintsOf = (body: RuleBody): Fingerprints =>
  Object.fromEntries(
    RULE_PARTS.flatMap((part): [RulePart, string][] => {
      const value = body[part];
      if (isEmpty(value)) return [];
      const text = canonical(TIMES.includes(part) ? inSeconds(String(value)) : value);
      return [[part, SEEDS.map((seed) => hash(text, seed)).join('')]];
    }),
  );
