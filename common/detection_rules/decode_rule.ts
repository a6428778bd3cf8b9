import { isLeft } from 'fp-ts/lib/Either';
import { detectionRuleCodec } from './detection_rule';
import type { DetectionRule } from './detection_rule';

const leaves = (value: unknown, path = ''): string[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, item]) => leaves(item, path === '' ? key : `${path}.${key}`))
    : [path];

/**
 * Reads a rule from its file.
 *
 * @throws RangeError for what is no rule, and for keys that a rule doesn't have: dropping one could change what it says
 */
export const decodeRule = (input: unknown): DetectionRule => {
  const decoded = detectionRuleCodec.decode(input);
  const name = String((input as { id?: unknown } | null)?.id);
  if (isLeft(decoded)) {
    const places = decoded.left.map(
      ({ context }) => `${context.map(({ key }) => key).join('.')}: not ${context[context.length - 1]?.type.name}`,
    );
    throw new RangeError(`The rule ${name} can't be read. ${[...new Set(places)].slice(0, 5).join('; ')}`);
  }
  const known = new Set(leaves(decoded.right));
  const unknown = leaves(input).filter((path) => !known.has(path));
  if (unknown.length > 0) throw new RangeError(`The rule ${name} has keys that nobody reads: ${unknown.join(', ')}.`);
  return decoded.right;
};
