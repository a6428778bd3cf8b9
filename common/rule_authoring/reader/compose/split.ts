import { AFTER_MARKERS, THEN_MARKERS } from '../data/cues';
import type { Range } from '../reading/extraction';
import { matchAny } from '../text/match_phrase';
import type { Sheet } from '../text/sheet';
import { leanOn } from './lean_on';
import { readSegment } from './read_segment';
import type { Segment } from './read_segment';
import type { Request } from './request';

/** One place where a request falls into two parts. */
export interface Cut {
  marker: string;
  first: Range;
  second: Range;
  /** Tokens of the marker. */
  at: Range;
}

const sortByLength = (phrases: readonly string[]): string[] =>
  [...phrases].sort((one, other) => other.split(' ').length - one.split(' ').length);
const THEN = sortByLength(THEN_MARKERS);
const AFTER = sortByLength(AFTER_MARKERS);

/** Places where B follows A in the order of the text. */
const thenCuts = (sheet: Sheet, { from, to }: Range): Cut[] => {
  const cuts: Cut[] = [];
  for (let index = from + 1; index < to - 1; index += 1) {
    if (!sheet.free(index)) continue;
    const match = matchAny(sheet, index, THEN, { end: to, free: false });
    if (match === undefined || (match.indices.some((at) => !sheet.free(at)) && !/within|in/u.test(match.phrase)))
      continue;
    if (
      match.phrase === 'before' &&
      /^(?:the|than|ever|never|seen|not|week|day|month|that|one|times|days|weeks|hours|minutes)$/u.test(
        sheet.lower(index - 1),
      )
    )
      continue;
    if (match.phrase === 'next' && /^(?:the|in)$/u.test(sheet.lower(index - 1))) continue;
    if (
      match.phrase === 'later' &&
      !/^(?:hours?|minutes?|days?|weeks?|and|much|shortly|soon|little)$/u.test(sheet.lower(index - 1)) &&
      sheet.at(index - 1)?.kind !== 'duration'
    )
      continue;
    cuts.push({
      marker: match.phrase,
      first: { from, to: match.from },
      second: { from: match.to, to },
      at: { from: match.from, to: match.to },
    });
    index = match.to - 1;
  }
  return cuts;
};

/** "and" joins two things that happen within a time where nothing is counted: one after the other. */
const andCuts = (request: Request, sheet: Sheet, { from, to }: Range): Cut[] => {
  const window = request.extraction.spans.some((span) => span.role === 'window' || span.role === 'unknown');
  // "removed and put back" needs no time to be one after the other.
  const undone = sheet.tokens
    .slice(from, to)
    .some(({ lower }) =>
      /^(?:back|again|re-?created|reinstated|re-?enabled|restored|re-?added|re-?activated)$/u.test(lower),
    );
  if ((!window && !undone && !AT_ONCE.test(request.text)) || request.extraction.amounts.length > 0) return [];
  const cuts: Cut[] = [];
  for (let index = from + 1; index < to - 1; index += 1) {
    if (!sheet.free(index) || !/^(?:and|und|y|et|plus|&)$/u.test(sheet.lower(index))) continue;
    cuts.push({
      marker: 'and',
      first: { from, to: index },
      second: { from: index + 1, to },
      at: { from: index, to: index + 1 },
    });
  }
  return cuts;
};

const commaAfter = (sheet: Sheet, from: number, to: number): number | undefined => {
  for (let index = from; index < to; index += 1)
    if (sheet.lower(index) === ',' || sheet.lower(index) === ':') return index;
  return undefined;
};

/** Where the second clause begins if no comma tells: "after SSO was turned off somebody invites …". */
const subjectAfter = (sheet: Sheet, from: number, to: number): number | undefined => {
  for (let index = from; index < to; index += 1)
    if (/^(?:somebody|someone|anyone|anybody|whoever)$/u.test(sheet.lower(index))) return index;
  return undefined;
};

const FRESH =
  /^(?:invited|created|added|removed|deleted|revoked|promoted|demoted|offboarded|deprovisioned|deactivated|new|fresh|minted|enrolled|uploaded|archived|rotated|joined|issued|generated|made|provisioned|installed|registered|connected|disabled)$/u;
const BEFORE_FRESH =
  /^(?:|someone|somebody|anyone|anybody|user|member|person|people|users|members|employee|an?|the|any|some|newly|freshly|just|recently|when|if|whenever|that|by|,|\.|\n|:|of|with|on|about)$/u;
const AT_ONCE =
  /\b(?:at once|immediately|instantly|right away|straight away|straightaway|right afterwards?|the same (?:day|hour)|on the same day)\b/iu;

/** "A freshly invited user becomes admin within a day": what was done to somebody or something, and what happens next. */
const adjectiveCuts = (request: Request, sheet: Sheet, { from, to }: Range): Cut[] => {
  const timed =
    request.extraction.spans.some((span) => span.role === 'window' || span.role === 'unknown') ||
    AT_ONCE.test(request.text) ||
    /\b(?:still|again)\b/iu.test(request.text);
  const part = from > 0 || to < sheet.tokens.length;
  if (!timed || part || request.extraction.amounts.length > 0) return [];
  for (let index = from; index < to - 2; index += 1) {
    if (!sheet.free(index) || !FRESH.test(sheet.lower(index)) || !startsDescription(sheet, index)) continue;
    let at = index + 1;
    while (at < index + 5 && sheet.at(at)?.kind === 'word' && !STARTS_CLAUSE.test(sheet.lower(at))) at += 1;
    if (
      (at === index + 1 && !/^(?:someone|somebody|anyone|who|was|been|got|were|is)$/u.test(sheet.lower(index - 1))) ||
      at >= to ||
      !isVerbForm(sheet, at)
    )
      continue;
    return [
      { marker: 'adjective', first: { from: index, to: at }, second: { from: at, to }, at: { from: at, to: at } },
    ];
  }
  return [];
};

const startsDescription = (sheet: Sheet, at: number): boolean =>
  BEFORE_FRESH.test(sheet.lower(at - 1)) ||
  (/^(?:is|was|got|were|been)$/u.test(sheet.lower(at - 1)) &&
    /^(?:who|who've|have|has|had)$/u.test(sheet.lower(at - 2)));

const STARTS_CLAUSE =
  /^(?:is|are|was|were|be|gets?|got|being|becomes?|became|has|have|which|who|that|then|signs?|logs?|logged|signed|starts?|started|immediately|instantly|still|again|suddenly|downloads?|downloaded|exports?|exported|creates?|created|used|uses|turns?|does|acts?|appears?|makes?|made|reads?|deletes?|deleted|opens?|goes|shares?|shared|changed|changes|enrolls?|adds|grants|invites|promoted|calls|comes|came|pulls?|pulled)$/u;

const isVerbForm = (sheet: Sheet, at: number): boolean => STARTS_CLAUSE.test(sheet.lower(at));

/** Places where what stands first in the text happened last: "B after A", "B within an hour of A". */
const afterCuts = (request: Request, sheet: Sheet, { from, to }: Range): Cut[] => {
  const cuts: Cut[] = [];
  for (let index = from; index < to - 1; index += 1) {
    if (!sheet.free(index)) continue;
    const match = matchAny(sheet, index, AFTER, { end: to });
    if (match === undefined) continue;
    const phrase = match.phrase;
    if (/^after$/u.test(phrase) && /^(?:that|which|hours?|this|work)$/u.test(sheet.lower(match.to))) continue;
    const behindSpan = request.extraction.spans.some(
      (span) =>
        span.to === match.from &&
        (span.role === 'window' || span.role === 'unknown' || span.role === 'after' || span.role === 'history'),
    );
    if (
      /^(?:of|from|upon|following|since)/u.test(phrase) &&
      !behindSpan &&
      !(phrase === 'following' && sheet.lower(index - 1) !== 'the')
    )
      continue;
    if (/^(?:despite|even though)/u.test(phrase)) continue;
    const opens = index <= from + 2 && /^(?:when|if|alert|,|\n|\.|:|)$/u.test(sheet.lower(index - 1) ?? '');
    if (
      /^(?:once|as soon as|after|right after|shortly after|soon after|just after|following|nach|nachdem|tras|après|después de|immediately after|directly after)$/u.test(
        phrase,
      ) &&
      (opens || index === from)
    ) {
      const comma = commaAfter(sheet, match.to, to);
      const subject = comma === undefined ? subjectAfter(sheet, match.to + 2, to) : undefined;
      if (subject !== undefined) {
        cuts.push({
          marker: phrase,
          first: { from: match.to, to: subject },
          second: { from: subject, to },
          at: { from: match.from, to: match.to },
        });
      }
      if (comma !== undefined)
        cuts.push({
          marker: phrase,
          first: { from: match.to, to: comma },
          second: { from: comma + 1, to },
          at: { from: match.from, to: match.to },
        });
      continue;
    }
    if (phrase === 'once' || phrase === 'as soon as') continue;
    cuts.push({
      marker: phrase,
      first: { from: match.to, to },
      second: { from, to: match.from },
      at: { from: match.from, to: match.to },
    });
    index = match.to - 1;
  }
  return cuts;
};

/** A division into what happens first and what happens next, with both parts read. */
export interface Division {
  cut: Cut;
  /** The tokens as they were before the parts were read, to divide the second part once more. */
  before: Sheet;
  first: Segment;
  second: Segment;
}

const ANAPHORIC =
  /^(?:it|one|them|again|being|be|back|deleted|removed|revoked|used|downloaded|opened|accessed|changed|disabled|enabled|rotated|shared|replaced|recreated|re-created|restored|reverted|same|that)$/u;

const speaks = (segment: Segment): boolean =>
  segment.known && !(segment.reading.vague && segment.reading.happenings.every(({ secondary }) => secondary));

const leansOn = (sheet: Sheet, segment: Segment): boolean => {
  const words = sheet.tokens.slice(segment.from, segment.to).map(({ lower }) => lower);
  return segment.reading.loose.length > 0 || words.some((word) => ANAPHORIC.test(word));
};

/** Tries the places where a request may fall apart and returns the first division in which both parts make sense. */
export const divide = (request: Request, range: Range): Division | undefined => {
  const cuts = [
    ...thenCuts(request.sheet, range),
    ...afterCuts(request, request.sheet, range),
    ...andCuts(request, request.sheet, range),
    ...adjectiveCuts(request, request.sheet, range),
  ];
  for (const cut of cuts) {
    const trial = request.sheet.clone();
    trial.takeRange(cut.at.from, cut.at.to, 'shape');
    const first = readSegment(request, cut.first, trial);
    const second = readSegment(request, cut.second, trial);
    const bothSpeak = speaks(first) && speaks(second);
    const secondLeans = speaks(first) && !second.known && leansOn(trial, second);
    const firstLeans = speaks(second) && !first.known && leansOn(trial, first);
    if (!bothSpeak && !secondLeans && !firstLeans) continue;
    // Joined by "and", both must really happen, and not be the same.
    const weak = cut.marker === 'and' || /[->→]/u.test(cut.marker);
    const verbs = (segment: Segment): boolean =>
      segment.reading.happenings.some((entry) => entry.verbs.length > 0) || segment.reading.loose.length > 0;
    const typed = (segment: Segment): boolean => segment.reading.happenings.length === 0 && segment.types.length > 0;
    // "created and used": the second part leans on the thing of the first.
    const leaned = weak && secondLeans ? leanOn(trial, second, first) : undefined;
    if (cut.marker === 'adjective') {
      const next = second.known ? second : leanOn(trial, second, first);
      if (next === undefined || next.types.some((type) => first.types.includes(type))) continue;
    }
    if (
      weak &&
      leaned === undefined &&
      ((!verbs(first) && !typed(first)) ||
        (!verbs(second) && !typed(second)) ||
        (bothSpeak && first.types.every((type) => second.types.includes(type))))
    )
      continue;
    request.sheet.takeRange(cut.at.from, cut.at.to, 'shape');
    const before = request.sheet.clone();
    return { cut, before, first: readSegment(request, cut.first), second: readSegment(request, cut.second) };
  }
  return undefined;
};
