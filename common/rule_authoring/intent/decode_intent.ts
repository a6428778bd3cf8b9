import * as t from 'io-ts';
import { intentCodec } from './intent';
import type { Intent } from './intent';

export type DecodedIntent = { ok: true; intent: Intent } | { ok: false; errors: string[] };

const MAX_ERRORS = 8;

/** Whether the keys below this codec are numbers of alternatives and parts instead of keys of the input. */
const hasPartsNotKeys = (codec: t.Decoder<unknown, unknown>): boolean => {
  if (codec instanceof t.ExactType || codec instanceof t.RecursiveType) {
    return hasPartsNotKeys(codec.type as t.Mixed);
  }
  return codec instanceof t.UnionType || codec instanceof t.IntersectionType;
};

const pathOf = (context: t.Context): string =>
  context
    .filter((_entry, index) => {
      const parent = context[index - 1];
      return parent !== undefined && !hasPartsNotKeys(parent.type);
    })
    .map(({ key }) => key)
    .join('.');

/** Keys that the model doesn't know. Dropping one silently could turn a rule into its opposite. */
const unknownKeys = (given: unknown, known: unknown, path: string): string[] => {
  if (typeof given !== 'object' || given === null) return [];
  const target = (typeof known === 'object' && known !== null ? known : {}) as Record<string, unknown>;
  return Object.entries(given).flatMap(([key, value]) => {
    const here = path === '' ? key : `${path}.${key}`;
    return Object.hasOwn(target, key) ? unknownKeys(value, target[key], here) : [`${here}: no such key`];
  });
};

/**
 * Reads an intent from outside (a model's answer, a request of the page). Nothing is guessed or dropped: an unknown key
 * is an error like a wrong value.
 *
 * @returns the intent, or up to eight sentences `path: expected …` for whoever has to repair it
 */
export const decodeIntent = (input: unknown): DecodedIntent => {
  const decoded = intentCodec.decode(input);
  const errors =
    decoded._tag === 'Left'
      ? decoded.left.map(
          ({ context }) => `${pathOf(context)}: expected ${context[context.length - 1]?.type.name ?? 'another value'}`,
        )
      : unknownKeys(input, decoded.right, '');
  if (decoded._tag === 'Left' || errors.length > 0)
    return { ok: false, errors: [...new Set(errors)].slice(0, MAX_ERRORS) };
  return { ok: true, intent: decoded.right };
};
