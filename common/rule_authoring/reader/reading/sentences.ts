import { getLexicon } from '../activities/lexicon';
import { FILLER } from '../data/function_words';
import type { Sheet } from '../text/sheet';

/** A sentence, or a line, of a request; `to` is not included. */
export interface Sentence {
  from: number;
  to: number;
  text: string;
}

/** Behind these a dot ends no sentence. */
const ABBREVIATION = /^(?:e\.g|i\.e|etc|vs|approx|incl|resp|ca|no|nr|max|min|z\.b|d\.h|p\.ej|ej)$/u;

const ends = (sheet: Sheet, index: number): boolean => {
  const lower = sheet.lower(index);
  if (!/^[.!?\n]$/u.test(lower)) return false;
  if (lower !== '.') return true;
  const before = sheet.at(index - 1);
  const next = sheet.at(index + 1);
  if (ABBREVIATION.test(before?.lower ?? '')) return false;
  // A dot within something typed, such as a version
  return next === undefined || before === undefined || next.start > (sheet.at(index)?.end ?? 0);
};

/** The sentences of a request, in order. */
export const sentencesOf = (sheet: Sheet, text: string): Sentence[] => {
  const sentences: Sentence[] = [];
  let from = 0;
  for (let index = 0; index <= sheet.tokens.length; index += 1) {
    if (index < sheet.tokens.length && !ends(sheet, index)) continue;
    if (index > from) {
      const start = sheet.at(from)?.start ?? 0;
      const end = sheet.at(index - 1)?.end ?? start;
      sentences.push({ from, to: index, text: text.slice(start, end) });
    }
    from = index + 1;
  }
  return sentences;
};

/** Does a sentence name anything of the product's world? "Catch me doing either" does not. */
export const namesThings = (sheet: Sheet, { from, to }: Sentence): boolean => {
  const { nouns } = getLexicon();
  return sheet.tokens
    .slice(from, to)
    .some(({ kind, lower, lemma }) => kind === 'action' || (nouns.has(lemma) && !FILLER.has(lower)));
};
