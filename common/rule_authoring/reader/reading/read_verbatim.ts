import type { Condition } from '../../intent';
import { RUNTIME_ACTIONS } from '../data/runtime';
import type { Sheet } from '../text/sheet';

export const readVerbatim = (sheet: Sheet, from: number, to: number): Condition | undefined => {
  const types: string[] = [];
  const patterns: string[] = [];
  for (let index = from; index < to; index += 1) {
    if (!sheet.free(index)) continue;
    const token = sheet.at(index);
    if (token?.kind === 'action') types.push(token.lower);
    else if (token?.kind === 'identifier' && /^\*?[a-z_]+\*?$/u.test(token.lower) && token.lower.includes('*'))
      patterns.push(token.lower);
    else continue;
    sheet.take([index], 'activity');
  }
  if (types.length + patterns.length === 0) return undefined;
  return {
    kind: 'activity',
    ...(types.length > 0 && { types: [...new Set(types)] }),
    ...(patterns.length > 0 && { patterns: [...new Set(patterns)] }),
  };
};

export const isRuntime = (verbatim: Condition | undefined): boolean =>
  verbatim?.kind === 'activity' && (verbatim.types ?? []).some((type) => RUNTIME_ACTIONS.has(type));
