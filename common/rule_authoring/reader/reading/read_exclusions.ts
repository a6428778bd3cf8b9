import { matchAny } from '../text/match_phrase';
import type { Sheet } from '../text/sheet';
import { approvalAt } from './approval_words';
import type { Exclusion, Range } from './extraction';

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
  'nobody care about',
  'no one care about',
  'nobody care when',
  'nobody care if',
  'could not care less about',
  "couldn't care less about",
  "don't bother me about",
  "don't bother us about",
  "don't bother me with",
  "don't bother us with",
  "don't need",
  'no need for',
  'never mind',
  'other then',
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

const OPENS = /^(?:|[.,;:!?\n(—–]|but|and|where|while|though|although)$/u;
const CLOSES = /^(?:|[.,;!?\n)]|and|but|so|here|of|to|that|though|obviously|please|–|—|-|in|on|for|when|if)$/u;
const LITERAL: ReadonlySet<string> = new Set(['email', 'ip', 'cidr', 'identifier', 'domain', 'quoted']);
const OWN = /^(?:our|ours|own|internal|office|corporate|approved|trusted|known|break|collector|collectors)$/u;

/** A dash between spaces. */
const isDash = (sheet: Sheet, at: number): boolean =>
  sheet.lower(at) === '-' && (sheet.at(at)?.start ?? 0) > (sheet.at(at - 1)?.end ?? 0);

/** The clause before "do not count", and whether it names somebody or something rather than an activity. */
const excludedBefore = (sheet: Sheet, at: number): (Range & { soft: boolean }) | undefined => {
  const opens = (before: number): boolean => OPENS.test(sheet.lower(before)) || isDash(sheet, before);
  const back = (end: number): number => {
    let start = end;
    const joins = (at: number): boolean =>
      sheet.lower(at) === 'and' && sheet.at(at - 1)?.kind === 'word' && /^[,.;:!?\n(]?$/u.test(sheet.lower(at - 2));
    while (start > 0 && (!opens(start - 1) || joins(start - 1)) && end - start < 14) start -= 1;
    return start;
  };
  let from = back(at);
  // "our offices (10.0.0.0/8, 10.1.0.0/16) do not count"
  while (from > 0 && sheet.lower(from - 1) === ',' && LITERAL.has(sheet.at(from - 2)?.kind ?? '')) {
    from -= 2;
    from = back(from);
  }
  // "Bob (bob@example.com) may do that"
  if (sheet.lower(at - 1) === ')') {
    let open = at - 1;
    while (open > 0 && sheet.lower(open) !== '(') open -= 1;
    from = back(open);
  }
  if (from === at) return undefined;
  const tokens = sheet.tokens.slice(from, at);
  const named = tokens.some(({ kind, lower }) => LITERAL.has(kind) || OWN.test(lower));
  // What the whole request begins with is what it asks for: "SSO changes by anybody are not expected".
  if (!named && from === 0) return undefined;
  return { from, to: at, soft: !named };
};

const readBehind = (sheet: Sheet): Exclusion[] => {
  const found: Exclusion[] = [];
  for (let index = 1; index < sheet.tokens.length; index += 1) {
    const to = approvalAt(sheet, index);
    if (to === undefined || !CLOSES.test(sheet.lower(to))) continue;
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
    found.push({ ...range, inner: range.from, marker: 'is fine' });
    sheet.takeRange(end, to, 'exclusion');
    index = to - 1;
  }
  return found;
};

/** The stretches behind "except", "other than", "ignore" up to the end of their clause. */
export const readExclusions = (sheet: Sheet): Exclusion[] => {
  const found: Exclusion[] = readBehind(sheet);
  for (let index = 0; index < sheet.tokens.length; index += 1) {
    if (!sheet.free(index)) continue;
    const match = matchAny(sheet, index, MARKERS);
    if (match === undefined) continue;
    if (found.some(({ from, to }) => match.from >= from && match.from < to)) continue;
    // "The ignore flag" is a field.
    if (match.phrase === 'ignore' && /^(?:flag|=|:|is|set|switch|option)$/u.test(sheet.lower(match.to))) continue;
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
    found.push({ from: match.from, to: end, inner: match.to, marker: match.phrase, soft: false });
    index = end - 1;
  }
  return found;
};

export const isWeakExclusion = (marker: string): boolean => WEAK.test(marker);
