import { parseEffects } from '../activities/parse_effects';
import type { Effect } from '../activities/parse_effects';
import { IDIOMS } from '../data/idioms';
import type { Sheet } from '../text/sheet';

const effects = new Map<string, Effect>();

/** A turn of phrase that means certain activities, whatever its words would mean one by one. */
export const idiomIn = (sheet: Sheet, from: number, to: number): Effect | undefined => {
  const text = sheet.tokens
    .slice(from, to)
    .filter(({ index }) => sheet.use(index) !== 'exclusion')
    .map(({ lower }) => lower)
    .join(' ');
  const found = IDIOMS.find(
    ({ all, none = [] }) =>
      all.every((expression) => expression.test(text)) && !none.some((expression) => expression.test(text)),
  );
  if (found === undefined) return undefined;
  const effect = effects.get(found.effect) ?? parseEffects(found.effect);
  effects.set(found.effect, effect);
  return effect;
};
