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

/** Said behind what is excluded: "our own networks do not count", "10.0.0.0/8 is fine". */
const BEHIND = [
  'do not count',
  "don't count",
  'dont count',
  'does not count',
  "doesn't count",
  'is fine',
  'are fine',
  'is ok',
  'are ok',
  'is okay',
  'are okay',
  'is alright',
  'can be ignored',
  'should be ignored',
  'must be ignored',
  'may be ignored',
  'to be ignored',
  'be ignored',
  'is excluded',
  'are excluded',
  'be excluded',
  'is exempt',
  'are exempt',
  'be exempt',
  'is allowed to',
  'are allowed to',
  'is expected',
  'are expected',
  'is normal',
  'are normal',
  'is legit',
  'are legit',
  'is legitimate',
  'are legitimate',
  'is noise',
  'are noise',
  'may do that',
  'may do so',
  'may do it',
  'can do that',
  'can do so',
  'is allowed',
  'are allowed',
  'is permitted',
  'are permitted',
  'is supposed to',
  'be left out',
  'be skipped',
  'is no issue',
  'are no issue',
  'does not matter',
  "doesn't matter",
  'do not matter',
  "don't matter",
  'is not interesting',
  'are not interesting',
  'is whitelisted',
  'are whitelisted',
  'zählen nicht',
  'zählt nicht',
  'no cuentan',
  'no cuenta',
  'ne comptent pas',
];
const OPENS = /^(?:|[.,;:!?\n(]|but|and|where|while|though|although)$/u;
const CLOSES = /^(?:|[.,;!?\n)]|and|but|so|here|of|to|that|though|obviously|please)$/u;
const LITERAL: ReadonlySet<string> = new Set(['email', 'ip', 'cidr', 'identifier', 'domain', 'quoted']);
const OWN = /^(?:our|ours|own|internal|office|corporate|approved|trusted|known|break|collector|collectors)$/u;

/** The clause before "do not count", if it names somebody or something rather than an activity. */
const excludedBefore = (sheet: Sheet, at: number): Range | undefined => {
  let from = at;
  while (from > 0 && !OPENS.test(sheet.lower(from - 1)) && at - from < 14) from -= 1;
  // "our offices (10.0.0.0/8, 10.1.0.0/16) do not count"
  while (from > 0 && sheet.lower(from - 1) === ',' && LITERAL.has(sheet.at(from - 2)?.kind ?? '')) {
    from -= 2;
    while (from > 0 && !OPENS.test(sheet.lower(from - 1))) from -= 1;
  }
  if (from === at) return undefined;
  const tokens = sheet.tokens.slice(from, at);
  return tokens.some(({ kind, lower }) => LITERAL.has(kind) || OWN.test(lower)) ? { from, to: at } : undefined;
};

const readBehind = (sheet: Sheet): (Range & { marker: string })[] => {
  const found: (Range & { marker: string })[] = [];
  for (let index = 1; index < sheet.tokens.length; index += 1) {
    const match = matchAny(sheet, index, BEHIND, { free: false });
    if (match === undefined || !CLOSES.test(sheet.lower(match.to))) continue;
    let end = index;
    while (
      end > 0 &&
      /^(?:obviously|of|course|also|certainly|clearly|all|both|the|should|can|must|may|not|just|then|that|which|there|anyway|be)$/u.test(
        sheet.lower(end - 1),
      )
    )
      end -= 1;
    const range = excludedBefore(sheet, end);
    if (range === undefined) continue;
    found.push({ ...range, marker: match.phrase });
    sheet.takeRange(end, match.to, 'exclusion');
    index = match.to - 1;
  }
  return found;
};

/** The stretches behind "except", "other than", "ignore" up to the end of their clause. */
export const readExclusions = (sheet: Sheet): (Range & { marker: string })[] => {
  const found: (Range & { marker: string })[] = readBehind(sheet);
  for (let index = 0; index < sheet.tokens.length; index += 1) {
    if (!sheet.free(index)) continue;
    const match = matchAny(sheet, index, MARKERS);
    if (match === undefined) continue;
    if (found.some(({ from, to }) => match.from >= from && match.from < to)) continue;
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
