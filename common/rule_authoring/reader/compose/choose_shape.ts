import { findActivityType } from '../../../catalogue';
import type { Condition, EventFilter, Shape } from '../../intent';
import type { Amount } from '../shapes/read_amounts';
import { CUES, NEVER_AFTER_MARKERS, NEVER_BEFORE_MARKERS } from '../data/cues';
import { allOf, anyOf, typesOf } from '../activities/conditions';
import { matchAny, findPhrases } from '../text/match_phrase';
import type { PhraseMatch } from '../text/match_phrase';
import type { Sheet } from '../text/sheet';
import { divide } from './split';
import type { Division } from './split';
import { leanOn, twinCreated } from './lean_on';
import { buildNewValue, speaksOfHabit } from './new_value';
import { buildBaseline, buildRatio, buildReturn, buildSilence, buildState, wholeOf } from './others';
import { asCreated, readSegment } from './read_segment';
import type { Segment } from './read_segment';
import { assume } from './request';
import type { Request } from './request';
import { buildAbsence, buildSequence } from './sequence';
import { buildThreshold, countingAmounts } from './threshold';
import { historyOf, minutesToDuration } from './windows';

const sorted = (phrases: readonly string[]): string[] =>
  [...phrases].sort((one, other) => other.split(' ').length - one.split(' ').length);
const CUE_PHRASES = Object.fromEntries(
  Object.entries(CUES).map(([name, phrases]) => [name, sorted(phrases)]),
) as Record<keyof typeof CUES, string[]>;
const BEFORE = sorted(NEVER_BEFORE_MARKERS);
const AFTER = sorted(NEVER_AFTER_MARKERS);

/** What was chosen, with the parts of the request it was made from. */
export interface Choice {
  shape: Shape;
  segments: Segment[];
}

const cue = (sheet: Sheet, name: keyof typeof CUES): (PhraseMatch & { phrase: string }) | undefined =>
  findPhrases(sheet, CUE_PHRASES[name], { free: true })[0];

const takeCue = (sheet: Sheet, found: PhraseMatch): void => sheet.take(found.indices, 'shape');

const whole = (request: Request): Segment => readSegment(request, { from: 0, to: request.sheet.tokens.length });

/** Parts of a request around a marker that says that something is missing. */
const absence = (request: Request): Choice | undefined => {
  const { sheet } = request;
  for (const [markers, kind] of [
    [BEFORE, 'before'],
    [AFTER, 'after'],
  ] as const) {
    for (let index = 1; index < sheet.tokens.length; index += 1) {
      const match = matchAny(sheet, index, markers);
      if (match === undefined) continue;
      if (
        sheet.lower(match.from - 1) === '-' ||
        /^(?:asking|approval|review|inspection|permission|mfa|sso|being|warning|reason|notice|ticket|a ticket|limit|delay)$/u.test(
          sheet.lower(match.to),
        )
      )
        continue;
      if (
        match.phrase === 'never' &&
        /^(?:he|she|they|it|i|we|usually|should|must|will|would|can|could)$/u.test(sheet.lower(match.from - 1))
      )
        continue;
      const trial = sheet.clone();
      trial.take(match.indices, 'shape');
      const left = readSegment(request, { from: 0, to: match.from }, trial);
      if (!left.known || left.reading.happenings.length + left.types.length === 0) continue;
      let right = readSegment(request, { from: match.to, to: sheet.tokens.length }, trial);
      const own =
        right.known && right.reading.activities !== undefined && !right.reading.vague && !same(right.types, left.types);
      if (!own) {
        const leaned =
          leanOn(trial, right, left) ?? (/know|unknown/u.test(match.phrase) ? twinCreated(right, left) : undefined);
        if (leaned === undefined) continue;
        right = leaned;
      }
      const spans = request.extraction.spans;
      const words = sheet.tokens
        .slice(match.from)
        .map(({ lower }) => lower)
        .join(' ');
      const past =
        spans.some((span) => span.role === 'history' && span.from >= match.from) ||
        /\b(?:past|last|previous|prior|before|preceding|beforehand|earlier|first started|ever)\b/u.test(words);
      const future =
        /\b(?:afterwards?|thereafter|again|subsequent|subsequently|following|later|next|follows|comes after|back on|re-?\w+ed)\b/u.test(
          words,
        ) || spans.some((span) => (span.role === 'window' || span.role === 'after') && span.from >= match.from);
      const stale =
        /never|yet|unused|not been|hasn't|haven't/u.test(match.phrase) && spans.some((span) => span.role === 'age');
      const side = kind === 'after' || stale || (future && !past) ? 'after' : 'before';
      if (kind === 'before' && side === 'after' && !future && !stale) continue;
      sheet.take(match.indices, 'shape');
      const first = readSegment(request, { from: 0, to: match.from });
      const second = readSegment(request, { from: match.to, to: sheet.tokens.length });
      const missing = own ? second : (leanOn(sheet, second, first) ?? right);
      const shape = buildAbsence(request, first, missing, side);
      if (stale && shape.kind === 'absence') {
        const age = spans.find((span) => span.role === 'age');
        const longest = historyOf(request);
        const history =
          longest !== undefined && age !== undefined && longest.minutes > age.minutes
            ? longest.minutes
            : Math.max(525_600, (age?.minutes ?? 0) * 2);
        return {
          shape: { ...shape, within: minutesToDuration(age?.minutes ?? 129_600), history: minutesToDuration(history) },
          segments: [first, missing],
        };
      }
      return { shape, segments: [first, missing] };
    }
  }
  return undefined;
};

/** "people who normally use SSO but now, for the first time, a magic link": habit and novelty. */
const habit = (request: Request): Choice | undefined => {
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

const ratio = (request: Request): Choice | undefined => {
  const { sheet, extraction } = request;
  const percent = extraction.amounts.find((amount) => amount.percent);
  const most =
    percent === undefined
      ? findPhrases(
          sheet,
          [
            'most of',
            'majority of',
            'most sign',
            'most login',
            'more often than',
            'more than it',
            'outnumber',
            'exceed the number of',
            'nearly everything',
            'almost everything',
            'nearly all',
            'almost all',
            'ratio of',
            'failure rate',
            'exceed',
            'more … than',
            'most',
          ],
          {},
        )[0]
      : undefined;
  if (percent === undefined && most === undefined) return undefined;
  const pivot = percent === undefined ? (most?.from ?? 0) : percent.to;
  const outnumbers = most !== undefined && /often|than it|outnumber|exceed|more … than/u.test(most.phrase);
  // "A above 80 % of B" and "A outnumber B": two kinds of events
  if (percent !== undefined || outnumbers) {
    const end = percent === undefined ? (most?.to ?? 0) : percent.to;
    const trial = sheet.clone();
    const leftRead = readSegment(request, { from: 0, to: percent?.from ?? pivot }, trial);
    const right = readSegment(request, { from: end, to: sheet.tokens.length }, trial);
    const left = leftRead.known ? leftRead : (leanOn(trial, leftRead, right) ?? leftRead);
    if (
      left.known &&
      right.known &&
      left.types.length > 0 &&
      right.types.length > 0 &&
      !same(left.types, right.types)
    ) {
      if (most !== undefined) takeCue(sheet, most);
      const firstRead = readSegment(request, { from: 0, to: percent?.from ?? pivot });
      const second = readSegment(request, { from: end, to: sheet.tokens.length });
      const first = firstRead.known ? firstRead : (leanOn(sheet, firstRead, second) ?? left);
      if (outnumbers) {
        const shape = buildRatio(request, first.filter, second.filter, first.types);
        return { shape: shape.kind === 'ratio' ? { ...shape, percent: 100 } : shape, segments: [first, second] };
      }
      // "more than half of all sign-ins fail": the second part holds the first one
      const attempts =
        right.types.every((type) => /login/u.test(type)) && left.types.every((type) => /login/u.test(type));
      if (!attempts)
        return { shape: buildRatio(request, first.filter, second.filter, first.types), segments: [first, second] };
    }
  }
  if (outnumbers) return undefined;
  if (most !== undefined) takeCue(sheet, most);
  const segment = whole(request);
  if (!segment.known) return undefined;
  const total = wholeOf(segment);
  if (total === undefined) return undefined;
  const failures = segment.types.filter((type) => /_failed$/u.test(type));
  const part =
    failures.length > 0 && failures.length < segment.types.length
      ? { where: anyOf([{ kind: 'activity', types: failures }]) }
      : segment.filter;
  return { shape: buildRatio(request, part, { where: total }, segment.types), segments: [segment] };
};

const same = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((type) => other.includes(type));

const sequence = (request: Request): Choice | undefined => {
  const division = divide(request, { from: 0, to: request.sheet.tokens.length });
  if (division === undefined) return undefined;
  const segments = stepsOf(request, division);
  if (segments === undefined) return undefined;
  return { shape: buildSequence(request, segments), segments };
};

const stepsOf = (request: Request, { first, second, cut, before }: Division): Segment[] | undefined => {
  const one = first.known
    ? asCreated(first)
    : first.reading.weak
      ? asCreated(first)
      : leanOn(request.sheet, first, second);
  const two = second.known
    ? asCreated(second)
    : second.reading.weak && second.reading.loose.length === 0
      ? asCreated(second)
      : leanOn(request.sheet, second, first);
  if (one === undefined || two === undefined) return undefined;
  if (!second.known || cut.marker.includes('after')) return [one, two];
  // A third step: "…, and then …, and then …"
  const further = divide({ ...request, sheet: before }, { from: second.from, to: second.to });
  if (further === undefined) return [one, two];
  const rest = stepsOf({ ...request, sheet: before }, further);
  if (rest === undefined) return [one, two];
  request.sheet.take(
    before.tokens.filter(({ index }) => before.use(index) !== undefined).map(({ index }) => index),
    'activity',
  );
  return [one, ...rest];
};

const TRAVEL = [
  'impossible travel',
  'impossible-travel',
  'impossible journey',
  'superman',
  'two place at once',
  'two places',
  'two different place',
  'far apart',
  'far-apart',
  'teleport',
  'two country',
  'two countries',
  'both place',
  'in two different country',
  'travel faster',
  'physically impossible',
  'geo-impossible',
  'unmöglich reise',
  'viaje imposible',
  'voyage impossible',
];

/** One person in two places: at least two countries within the time of a flight that nobody takes. */
const impossibleTravel = (request: Request): Choice | undefined => {
  const found = findPhrases(request.sheet, TRAVEL)[0];
  if (found === undefined || countingAmounts(request.extraction.amounts).some(({ party }) => !party)) return undefined;
  takeCue(request.sheet, found);
  const segment = whole(request);
  const span = request.extraction.spans.find(({ role }) => role !== 'interval');
  if (span === undefined) assume(request, 'window');
  const said = countingAmounts(request.extraction.amounts)[0];
  if (said === undefined) assume(request, 'threshold');
  const by = request.extraction.entity.by;
  return {
    shape: {
      kind: 'threshold',
      events: segment.filter,
      by: by === undefined || by.length === 0 ? ['user.email'] : by,
      window: span === undefined ? '1h' : minutesToDuration(span.minutes),
      measures: [
        {
          of: 'distinct',
          field: 'source.geo.country_iso_code',
          operator: said?.operator ?? '>=',
          value: said?.value ?? 2,
        },
      ],
    },
    segments: [segment],
  };
};

const SEQUENCE_HINT = /->|-->|→|=>/u;

const isState = (request: Request): boolean => {
  const found = cue(request.sheet, 'state');
  if (found === undefined) return false;
  // "currently" also opens rambling sentences; with a count or "when somebody" it is no state.
  const counted = countingAmounts(request.extraction.amounts).length > 0;
  const acts = /\b(?:when|whenever|if|as soon as)\s+(?:an?\s+)?(?:somebody|someone|anyone|user|person|admin)\b/iu.test(
    request.text,
  );
  if ((counted && !/which|where|list|still|stay|remain/u.test(found.phrase)) || acts) return false;
  takeCue(request.sheet, found);
  return true;
};

const isReturn = (request: Request): boolean => {
  const found = cue(request.sheet, 'returning');
  if (found === undefined) return false;
  const strong =
    /dormant|inactive|idle|did nothing|do nothing|no sign of life|wake|resurface|back to life|unused|long|sleep|abandon|stale|ruhend|not do anything|silence|inactivity|not touch anything|come|any activity|nothing hear|no activity|not have any/u.test(
      found.phrase,
    );
  const spans = request.extraction.spans.some(({ role, minutes }) => role !== 'interval' && minutes >= 1440);
  if (!strong && !spans) return false;
  if (/^(?:not log in|not sign in|absent|not be see|be quiet|no activity)$/u.test(found.phrase) && !spans) return false;
  takeCue(request.sheet, found);
  return true;
};

const isSilence = (request: Request): boolean => {
  const found = cue(request.sheet, 'silence');
  if (found === undefined) return false;
  const feed =
    /event|audit|feed|log|telemetry|data|record|activit|org|stream|silent|quiet|silence|source|ereign|evento|événement/iu.test(
      request.text,
    );
  if (!feed) return false;
  takeCue(request.sheet, found);
  return true;
};

const baselineWanted = (request: Request): boolean => {
  const factor = request.extraction.amounts.some((amount) => amount.factor);
  const found = cue(request.sheet, 'baseline');
  if (found === undefined) return factor;
  const counted = countingAmounts(request.extraction.amounts).length > 0;
  const compares =
    /usual|normal|average|baseline|mean|norm|compared|ordinary/u.test(found.phrase) &&
    found.phrase !== 'unusual' &&
    !/^unusual /u.test(found.phrase);
  takeCue(request.sheet, found);
  // "a spike: more than 50 in an hour" states what a spike is.
  return factor || compares || !counted;
};

const noveltyWanted = (request: Request): (PhraseMatch & { phrase: string }) | undefined => {
  const { sheet } = request;
  const found = cue(sheet, 'new_value');
  const places =
    /\bnew\s+(?:source\s+|user\s+)?(?:country|ip|address|user[- ]agent|device network|network provider|network|isp|asn|location|client|city)\b/iu.exec(
      request.text,
    );
  if (found === undefined) {
    if (places === null) return undefined;
    const at = sheet.tokens.findIndex(({ start }) => start >= (places.index ?? 0));
    return { from: at, to: at + 1, indices: [at], phrase: 'new' };
  }
  const history = request.extraction.spans.some(
    ({ role, minutes }) => role !== 'interval' && (minutes >= 2880 || role === 'history'),
  );
  const strong =
    /first time|first-time|something new|anything new|new action|new kind|never|before|unseen|unfamiliar|nobody|no one|unknown|zum ersten|erstmals|primera vez|première fois|noch nie|new (?:to|for)|know|history of|1st/u.test(
      found.phrase,
    );
  const negated = /not |n't |no /u.test(found.phrase);
  if (found.phrase === 'first') {
    const leads =
      /^(?:[.,;\n]|when|if|a|the|)$/u.test(sheet.lower(found.from - 1)) &&
      !/^(?:of|name|step|factor|party|thing|publication|only|place|time|run)$/u.test(sheet.lemma(found.to));
    return history || leads ? found : undefined;
  }
  if (strong) return found;
  if (negated && history) return found;
  if (negated && places !== null) return found;
  return undefined;
};

/** Decides which shape a request has and builds it; undefined where no activity can be made out. */
export const chooseShape = (request: Request): Choice | undefined => {
  const { sheet } = request;
  if (isSilence(request)) {
    const segment = whole(request);
    return {
      shape: buildSilence(request, segment.filter.source === 'runtime' ? segment : undefined),
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
    const missing = /nobody|no one|never/u.test(novelty.phrase) ? absence(request) : undefined;
    if (missing !== undefined) return missing;
    takeCue(sheet, novelty);
    const segment = whole(request);
    if (segment.known || segment.reading.everything || request.extraction.conditions.length > 0) {
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
  const many = amounts.length === 0 ? cue(sheet, 'many') : undefined;
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
  const limited = limitOf(segment, amounts);
  if (limited !== undefined) return { shape: { kind: 'event', events: limited }, segments: [segment] };
  if (amounts.length > 0) return { shape: buildThreshold(request, anything(segment)), segments: [segment] };
  if (many !== undefined && !segment.types.some((type) => /bulk/u.test(type))) {
    takeCue(sheet, many);
    return { shape: buildThreshold(request, segment), segments: [segment] };
  }
  return { shape: { kind: 'event', events: segment.filter }, segments: [segment] };
};

const LIMIT_FIELDS = ['limit_usd', 'new_limit_usd', 'amount', 'value'];

/** "The limit is raised above 10000": a bare number is what the limit is set to, not how often it happens. */
const limitOf = (segment: Segment, amounts: readonly Amount[]): EventFilter | undefined => {
  const [amount] = amounts;
  if (
    amount === undefined ||
    amounts.length > 1 ||
    amount.counts !== undefined ||
    amount.times ||
    !amount.said ||
    amount.value < 50
  )
    return undefined;
  if (segment.types.length === 0 || !segment.types.every((type) => /limit/u.test(type))) return undefined;
  const fields = LIMIT_FIELDS.filter((field) =>
    segment.types.some((type) => findActivityType(type)?.fields[field] !== undefined),
  );
  const tests = fields.map((field): Condition => ({
    kind: 'compare',
    field: `anthropic.audit.${field}`,
    operator: amount.operator,
    value: amount.value,
  }));
  const [test] = tests;
  if (test === undefined) return undefined;
  return {
    ...segment.filter,
    where: allOf(segment.filter.where, tests.length === 1 ? test : { kind: 'any', of: tests }),
  };
};

const anything = (segment: Segment): Segment =>
  segment.known || typesOf(segment.filter.where).length > 0 ? segment : { ...segment, known: true };
