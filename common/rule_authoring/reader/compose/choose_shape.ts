import { typesOf } from '../activities/conditions';
import { absence } from './absence';
import type { Choice } from './choice';
import { whole } from './choice';
import { cue, takeCue } from './find_cue';
import { habit } from './habit';
import { impossibleTravel } from './impossible_travel';
import { limitOf, settingLimit } from './limit_of';
import { NOVEL_PLACES, buildNewValue } from './new_value';
import { notSeen } from './not_seen';
import { buildBaseline, buildReturn, buildSilence, buildState } from './others';
import { ratio } from './ratio';
import { findPhrases } from '../text/match_phrase';
import { aged } from './aged';
import { asCreated } from './read_segment';
import type { Segment } from './read_segment';
import type { Request } from './request';
import { sequence } from './steps';
import { buildThreshold, countingAmounts } from './threshold';
import { baselineWanted, isReturn, isSilence, isState, noveltyWanted } from './wanted_shape';

const SEQUENCE_HINT =
  /->|-->|→|=>|\bfirst\b[^.]{3,120}\b(?:and then|then|next|finally|afterwards|subsequently)\b[^.]*\bin (?:that|this|exactly this) order\b|^(?:\W*(?:alert|notify|tell us|flag)?\W*(?:if|when)?\W*)first,? [^.]{3,160}\b(?:then|next|finally|afterwards|subsequently)\b/iu;

/** Decides which shape a request has and builds it; undefined where no activity can be made out. */
export const chooseShape = (request: Request): Choice | undefined => {
  const { sheet } = request;
  if (isSilence(request)) {
    const segment = whole(request);
    return {
      shape: buildSilence(request, narrows(request, segment) ? segment : undefined),
      segments: [segment],
    };
  }
  const habits = habit(request);
  if (habits !== undefined) return habits;
  if (isState(request)) {
    const aged = request.extraction.spans.some(({ role }) => role === 'age');
    const stale = aged ? absence(request) : undefined;
    if (stale !== undefined) return stale;
    const segment = whole(request);
    if (segment.known) return { shape: buildState(request, segment), segments: [segment] };
  }
  const old = aged(request);
  if (old !== undefined) return old;
  const rate = ratio(request);
  if (rate !== undefined) return rate;
  if (isReturn(request)) {
    const segment = whole(request);
    const filter =
      segment.reading.activities === undefined && !segment.known
        ? { where: { kind: 'all' as const, of: [] } }
        : segment.filter;
    return { shape: buildReturn(request, { ...segment, filter }), segments: [segment] };
  }
  const novelty = noveltyWanted(request);
  if (novelty !== undefined) {
    const trial = request.sheet.clone();
    trial.take(novelty.indices, 'shape');
    const steps = SEQUENCE_HINT.test(request.text) ? sequence(request) : undefined;
    if (steps !== undefined) return steps;
    const missing =
      /nobody|no one|never/u.test(novelty.phrase) && !placeBefore(request, novelty.from) ? absence(request) : undefined;
    if (missing !== undefined) return missing;
    takeCue(sheet, novelty);
    // "A user agent it hasn't used" is no agent.
    for (const { indices } of findPhrases(
      sheet,
      ['user agent', 'user-agent', 'network provider', 'ip address', 'source ip'],
      {},
    ))
      sheet.take(indices, 'shape');
    const segment = whole(request);
    const place = findPhrases(sheet, NOVEL_PLACES, { free: false }).length > 0;
    if (segment.known || segment.reading.everything || place || request.extraction.conditions.length > 0) {
      return { shape: buildNewValue(request, anything(segment)), segments: [segment] };
    }
  }
  const missing = absence(request);
  if (missing !== undefined) return missing;
  if (baselineWanted(request)) {
    const segment = whole(request);
    if (segment.known) return { shape: buildBaseline(request, segment), segments: [segment] };
  }
  const travel = impossibleTravel(request);
  if (travel !== undefined) return travel;
  const steps = sequence(request);
  if (steps !== undefined) return steps;
  const amounts = countingAmounts(request.extraction.amounts);
  const found = amounts.length === 0 ? cue(sheet, 'many') : undefined;
  // "Thanks a lot"
  const many =
    found !== undefined && /^(?:thanks?|thx|merci|danke)$/u.test(sheet.lower(found.from - 1)) ? undefined : found;
  if (many !== undefined && !/^(?:keep|rapid|mass|several|multiple|many|bulk)$/u.test(many.phrase))
    takeCue(sheet, many);
  const read = whole(request);
  // Everyday words without a verb ("several keys by one person") mean that they are made.
  const segment =
    !read.known && read.reading.weak && (amounts.length > 0 || many !== undefined) ? asCreated(read) : read;
  const crowd =
    many !== undefined &&
    /\b(?:many|several|multiple|numerous|different|two) (?:\w+ )?(?:countr|address|ip|place|location|user agent|client)/iu.test(
      request.text,
    );
  if (
    !segment.known &&
    !crowd &&
    !(
      (segment.reading.everything || amounts.some(({ party, distinct }) => party && distinct)) &&
      (amounts.length > 0 || request.extraction.conditions.length + request.extraction.lists.length > 0)
    )
  )
    return undefined;
  const limited = settingLimit(request, segment) ?? limitOf(segment, amounts);
  if (limited !== undefined) return { shape: { kind: 'event', events: limited }, segments: [segment] };
  if (amounts.length > 0) return { shape: buildThreshold(request, anything(segment)), segments: [segment] };
  if (many !== undefined && !segment.types.some((type) => /bulk/u.test(type))) {
    takeCue(sheet, many);
    return { shape: buildThreshold(request, segment), segments: [segment] };
  }
  const unseen = notSeen(request);
  if (unseen !== undefined) {
    takeCue(sheet, unseen);
    return { shape: buildNewValue(request, anything(segment)), segments: [segment] };
  }
  return { shape: { kind: 'event', events: segment.filter }, segments: [segment] };
};

/** "From an IP that this key has never used": the place is what is new. */
const placeBefore = ({ sheet }: Request, at: number): boolean =>
  findPhrases(sheet, NOVEL_PLACES, { from: Math.max(0, at - 8), to: at, free: false }).length > 0;

/** Does the request name whose silence it is about, so that not the whole feed is meant? */
const narrows = (request: Request, segment: Segment): boolean =>
  segment.filter.source === 'runtime' ||
  segment.types.includes('compliance_api_accessed') ||
  request.extraction.conditions.some(({ excluded }) => excluded !== true);

const anything = (segment: Segment): Segment =>
  segment.known || typesOf(segment.filter.where).length > 0 ? segment : { ...segment, known: true };
