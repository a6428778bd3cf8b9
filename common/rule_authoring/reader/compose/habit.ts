import { findPhrases } from '../text/match_phrase';
import type { Choice } from './choice';
import { cue, takeCue } from './find_cue';
import { buildNewValue, speaksOfHabit } from './new_value';
import { readSegment } from './read_segment';
import type { Request } from './request';

/** "people who normally use SSO but now, for the first time, a magic link": habit and novelty. */
export const habit = (request: Request): Choice | undefined => {
  const { sheet } = request;
  if (speaksOfHabit(sheet) === undefined) return undefined;
  const divider = findPhrases(
    sheet,
    [
      'but now',
      'but suddenly',
      'now suddenly',
      'suddenly',
      'but',
      'and now',
      'yet',
      'now',
      ',',
      'aber',
      'pero',
      'mais',
    ],
    { from: 2 },
  );
  for (const cut of divider) {
    const trial = sheet.clone();
    const left = readSegment(request, { from: 0, to: cut.from }, trial);
    const right = readSegment(request, { from: cut.to, to: sheet.tokens.length }, trial);
    if (!left.known || !right.known || left.types.length === 0 || right.types.length === 0) continue;
    if (left.types.some((type) => right.types.includes(type))) continue;
    const first = readSegment(request, { from: 0, to: cut.from });
    const second = readSegment(request, { from: cut.to, to: sheet.tokens.length });
    const novelty = cue(sheet, 'new_value');
    if (novelty !== undefined) takeCue(sheet, novelty);
    return { shape: buildNewValue(request, second, first.filter), segments: [second, first] };
  }
  return undefined;
};
