import type { Range } from '../reading/extraction';
import type { Sheet } from '../text/sheet';
import { cutsOf } from './cuts';
import type { Cut } from './cuts';
import { leanOn } from './lean_on';
import { readSegment } from './read_segment';
import type { Segment } from './read_segment';
import type { Request } from './request';

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
  for (const cut of cutsOf(request, range)) {
    const trial = request.sheet.clone();
    trial.takeRange(cut.at.from, cut.at.to, 'shape');
    const first = readSegment(request, cut.first, trial);
    const second = readSegment(request, cut.second, trial);
    const bothSpeak = speaks(first) && speaks(second);
    const secondLeans = speaks(first) && !second.known && leansOn(trial, second);
    const firstLeans = speaks(second) && !first.known && leansOn(trial, first);
    if (!bothSpeak && !secondLeans && !firstLeans) continue;
    // Joined by "and", both must really happen, and not be the same.
    const weak = cut.marker === 'and';
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
