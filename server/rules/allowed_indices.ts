import { sourcePatterns } from '../../common/rule_authoring/compile';
import type { AuthoringSettings } from '../../common/rule_authoring/intent';
import { InvalidRequestError } from '../errors/invalid_request_error';

/** All index patterns that rules and previews may read. */
export const allowedIndices = (settings: AuthoringSettings): string[] => [
  ...new Set(
    (['audit', 'runtime', 'identity_provider', 'endpoint'] as const).flatMap((source) =>
      sourcePatterns(source, settings),
    ),
  ),
];

const toRegExp = (pattern: string): RegExp =>
  new RegExp(`^${pattern.replace(/[\\^$+?.()|[\]{}]/g, '\\$&').replace(/\*/g, '.*')}$`, 'u');

/** Whether each name that `pattern` stands for is one of `allowed`; its own `*` is only matched by another `*`. */
const isWithin = (pattern: string, allowed: string): boolean => toRegExp(allowed).test(pattern);

/**
 * Holds a query to the indices of the settings. Narrower patterns are fine, and so are exclusions, which only narrow.
 *
 * @throws InvalidRequestError that names the first pattern beyond them
 */
export const assertAllowedIndices = (patterns: readonly string[], settings: AuthoringSettings): void => {
  const allowed = allowedIndices(settings);
  const beyond = patterns.find(
    (pattern, index) => !(index > 0 && pattern.startsWith('-')) && !allowed.some((each) => isWithin(pattern, each)),
  );
  if (beyond === undefined) return;
  throw new InvalidRequestError(
    `Rules may not read ${beyond.slice(0, 255)}. The settings allow ${allowed.join(', ')}.`,
    { data: { field: 'query', allowed } },
  );
};
