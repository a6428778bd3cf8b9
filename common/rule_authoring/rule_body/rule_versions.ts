import { isBefore, parseStackVersion } from '../../esql';
import type { StackVersion } from '../../esql';
import type { RuleBody } from '../intent';
import versions from './rule_versions.json';

interface Bounds {
  min?: number;
  max?: number;
  min_length?: number;
  min_items?: number;
  max_items?: number;
  pattern?: string;
}

interface VersionEntry {
  keys?: readonly string[];
  adds?: readonly string[];
  bounds?: Readonly<Record<string, Bounds>>;
}

interface RuleSchema {
  keys: ReadonlySet<string>;
  bounds: ReadonlyMap<string, Bounds>;
}

const ENTRIES = Object.entries(versions as Record<string, VersionEntry>);

/** Keys that a version of Kibana keeps in an ES|QL rule, and the bounds of their values. Others it strips or rejects. */
export const ruleSchema = (version: StackVersion): RuleSchema => {
  const until = ENTRIES.filter(([since]) => {
    const bound = parseStackVersion(since);
    return bound !== undefined && !isBefore(version, bound);
  }).map(([, entry]) => entry);
  return {
    keys: new Set(until.flatMap(({ keys = [], adds = [] }) => [...keys, ...adds])),
    bounds: new Map(until.flatMap(({ bounds = {} }) => Object.entries(bounds))),
  };
};

const REQUIRED = ['type', 'language', 'query', 'name', 'description', 'severity', 'risk_score'];

const valueAt = (body: RuleBody, path: string): unknown =>
  path.split('.').reduce<unknown>((at, key) => (at as Record<string, unknown> | undefined)?.[key], body);

const breaks = (
  value: unknown,
  { min, max, min_length: minLength, min_items: minItems, max_items: maxItems, pattern }: Bounds,
): boolean => {
  if (Array.isArray(value)) return value.length < (minItems ?? 0) || value.length > (maxItems ?? Infinity);
  if (typeof value === 'number') return !(value >= (min ?? -Infinity) && value <= (max ?? Infinity));
  if (typeof value !== 'string') return true;
  return value.trim().length < (minLength ?? 0) || (pattern !== undefined && !new RegExp(pattern).test(value));
};

/**
 * What a version of Kibana would strip from a rule body or reject in it.
 *
 * @returns one sentence for each key; none if the body is kept as it is
 */
export const bodyProblems = (body: RuleBody, version: StackVersion): string[] => {
  const { keys, bounds } = ruleSchema(version);
  const name = `${version.major}.${version.minor}`;
  return [
    ...Object.keys(body)
      .filter((key) => !keys.has(key))
      .map((key) => `Kibana ${name} does not keep "${key}".`),
    ...REQUIRED.filter((key) => body[key] === undefined).map((key) => `"${key}" is missing.`),
    ...[...bounds]
      .filter(([path, bound]) => valueAt(body, path) !== undefined && breaks(valueAt(body, path), bound))
      .map(([path]) => `"${path}" is outside of what Kibana ${name} takes.`),
  ];
};
