import { FILLER } from './data/function_words';
import { isKnownWord } from './text/correct_spelling';
import type { Sheet } from './text/sheet';

const isContent = (sheet: Sheet, index: number): boolean => {
  const token = sheet.at(index);
  if (token === undefined || token.kind === 'punctuation' || token.kind === 'symbol') return false;
  if (token.kind !== 'word') return true;
  return !FILLER.has(token.lower) && !FILLER.has(token.lemma) && token.lower.length > 1;
};

/**
 * Which words of a request were used, which were not, and how much that leaves.
 *
 * @param lost - tokens whose meaning was read but is not part of the rule
 */
export const judgeUnderstanding = (
  sheet: Sheet,
  lost: ReadonlySet<number> = new Set(),
): { understood: string[]; not_understood: string[]; confidence: number } => {
  const understood: string[] = [];
  const open: string[] = [];
  let aside = 0;
  let depth = 0;
  for (const { index, text, corrected, lower } of sheet.tokens) {
    if (lower === '(') depth += 1;
    if (lower === ')') depth = Math.max(0, depth - 1);
    if (sheet.use(index) === 'noise') continue;
    if (sheet.use(index) !== undefined && !lost.has(index)) {
      if (isContent(sheet, index)) understood.push(corrected ?? text);
    } else if (isContent(sheet, index)) {
      open.push(corrected ?? text);
      // A remark in brackets weighs less than what it stands in.
      if (depth > 0) aside += 0.7;
    }
  }
  const total = understood.length + open.length - aside;
  // "User logged out": everyday words that say it all
  const acted = sheet.tokens.some(({ index }) => sheet.use(index) === 'activity');
  return {
    understood,
    not_understood: [...new Set(open)],
    confidence: total === 0 ? Number(acted) : understood.length / total,
  };
};

/** Share of the words that mean anything at all, in the domain or in English. */
export const knownShare = (sheet: Sheet): number => {
  const words = sheet.tokens.filter(({ kind }) => kind === 'word');
  if (words.length === 0) return 0;
  const known = words.filter(({ lower, lemma }) => isKnownWord(lower) || isKnownWord(lemma));
  return known.length / words.length;
};
