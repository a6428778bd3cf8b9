import { matchAny } from '../text/match_phrase';
import type { Sheet } from '../text/sheet';
import type { Range } from './extraction';

const MARKERS = [
  'except when',
  'except if',
  'except for',
  'except that',
  'except by',
  'except',
  'excluding',
  'exclude',
  'excludes',
  'other than',
  'apart from',
  'aside from',
  'unless',
  'save for',
  'not counting',
  'without counting',
  'leaving out',
  'leave out',
  'leave … out',
  'ignoring',
  'ignore',
  'disregard',
  'disregarding',
  'but not',
  'not including',
  'skip',
  'with the exception of',
  'but for',
  'not by',
  'not from',
  'anyone but',
  'anybody but',
  'everyone but',
  'everybody but',
  'any but',
  'all but',
  'not done by',
  'not made by',
  'not performed by',
  'not via',
  'not through',
  'besides',
  'außer',
  'ausgenommen',
  'excepto',
  'salvo',
  'sauf',
  'à part',
  'filter out',
  'is fine',
  'are fine',
  'rather not from',
  'minus',
  'who be not',
  'that be not',
  'and not',
  'outside of',
  'do not alert for',
  "don't alert for",
  'do not count',
  "don't count",
  'no alert for',
  'do not fire for',
  "don't fire for",
  'do not care about',
  "don't care about",
  'dont care about',
  'not interested in',
  'suppress',
  'dont count',
  'does not count',
  'if it be not',
  "if it isn't",
  "who isn't",
  "that isn't",
  'which be not',
  "who aren't",
  'who be neither',
  'a menos que',
];

/** Markers that say something else where nobody and nothing is named behind them. */
const WEAK =
  /^(?:but not|and not|who be not|that be not|outside of|which be not|who isn't|that isn't|besides|minus|suppress|but for|not from|not via|if it be not|if it isn't)$/u;

const ENDS = /^[.;!?\n)]$/u;

/** The stretches behind "except", "other than", "ignore" up to the end of their clause. */
export const readExclusions = (sheet: Sheet): (Range & { marker: string })[] => {
  const found: (Range & { marker: string })[] = [];
  for (let index = 0; index < sheet.tokens.length; index += 1) {
    if (!sheet.free(index)) continue;
    const match = matchAny(sheet, index, MARKERS);
    if (match === undefined) continue;
    let end = match.to;
    const weak = isWeakExclusion(match.phrase);
    while (end < sheet.tokens.length && !ENDS.test(sheet.lower(end))) {
      // "that isn't restricted (restricted_to_organization is false)": what is in brackets says it positively.
      if (weak && sheet.lower(end) === '(' && end > match.to) break;
      // A comma ends it unless a list goes on.
      if (
        sheet.lower(end) === ',' &&
        /^(?:within|in|over|more|at|during|alert|that|then|high|low|medium|critical|per|by|which|call|name|run|severity|so|because|but|if|when|count|counted|make|please|and|5|ten)$/u.test(
          sheet.lower(end + 1),
        ) &&
        !['email', 'identifier', 'ip', 'cidr'].includes(sheet.at(end + 2)?.kind ?? '')
      )
        break;
      end += 1;
    }
    found.push({ from: match.from, to: end, marker: match.phrase });
    index = end - 1;
  }
  return found;
};

export const isWeakExclusion = (marker: string): boolean => WEAK.test(marker);
