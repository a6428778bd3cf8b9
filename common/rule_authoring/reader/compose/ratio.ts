import { anyOf } from '../activities/conditions';
import { findPhrases } from '../text/match_phrase';
import type { Choice } from './choice';
import { whole } from './choice';
import { takeCue } from './find_cue';
import { leanOn } from './lean_on';
import { buildRatio, wholeOf } from './others';
import { readSegment } from './read_segment';
import type { Amount } from '../shapes/read_amounts';
import type { Request } from './request';

export const ratio = (request: Request): Choice | undefined => {
  const { sheet, extraction } = request;
  const percent = extraction.amounts.find((amount) => amount.percent);
  const most =
    percent === undefined
      ? findPhrases(
          sheet,
          [
            'most of',
            'majority of',
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
            'mostly',
            'most',
          ],
          {},
        ).find(
          ({ to }) =>
            !/^(?:recent|recently|importantly|likely|important|sensitive|active|often|privileged|critical|common|senior|valuable)$/u.test(
              sheet.lower(to),
            ),
        )
      : undefined;
  const multiple = percent === undefined ? multipleOf(request) : undefined;
  if (multiple !== undefined) return multiple;
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
      // "Of everything it decides, more than 30 % fails open": the first part holds the second one.
      const holds = left.types.length > right.types.length && right.types.every((type) => left.types.includes(type));
      if (holds)
        return { shape: buildRatio(request, second.filter, first.filter, second.types), segments: [second, first] };
      // "more than half of all sign-ins fail": the second part holds the first one
      const attempts =
        right.types.every((type) => /login/u.test(type)) && left.types.every((type) => /login/u.test(type));
      if (!attempts)
        return { shape: buildRatio(request, first.filter, second.filter, first.types), segments: [first, second] };
    }
  }
  const facing = percent === undefined && most === undefined ? undefined : pivoted(request);
  if (facing !== undefined)
    return outnumbers && facing.shape.kind === 'ratio'
      ? { ...facing, shape: { ...facing.shape, percent: 100 } }
      : facing;
  if (outnumbers) return undefined;
  const rest = sheet.clone();
  if (most !== undefined) takeCue(rest, most);
  const segment = readSegment(request, { from: 0, to: sheet.tokens.length }, rest);
  if (!segment.known) return undefined;
  const started = begun(segment.types);
  if (started !== undefined) {
    whole(request);
    const [part, all] = started.map((types) => ({ where: anyOf([{ kind: 'activity' as const, types }]) }));
    if (part !== undefined && all !== undefined)
      return { shape: buildRatio(request, part, all, started[0]), segments: [segment] };
  }
  const total = wholeOf(segment);
  if (total === undefined) return undefined;
  if (most !== undefined) takeCue(sheet, most);
  whole(request);
  const failures = segment.types.filter((type) => /_failed$/u.test(type));
  const part =
    failures.length > 0 && failures.length < segment.types.length
      ? { where: anyOf([{ kind: 'activity', types: failures }]) }
      : segment.filter;
  return { shape: buildRatio(request, part, { where: total }, segment.types), segments: [segment] };
};

const STARTS = /_(?:initiated|started|requested|sent|scheduled)$/u;
const ENDS = /_(?:succeeded|success|completed|accepted|activated|failed|failure|approved|denied|accessed)$/u;

/** "Fewer than half of those initiated end in a success": how they end, out of those that began. */
const begun = (types: readonly string[]): [string[], string[]] | undefined => {
  const first = types.filter((type) => STARTS.test(type));
  const last = types.filter((type) => ENDS.test(type));
  return first.length > 0 && last.length > 0 && first.length + last.length === types.length ? [last, first] : undefined;
};

const PIVOTS: readonly string[] = [
  'as many … as',
  'as much … as',
  'as compared with',
  'compared with',
  'compared to',
  'relative to',
  'in relation to',
  'in proportion to',
  'versus',
  'vs',
  'against',
  'divided by',
  'to',
  'than',
  '/',
  'out of',
  'per',
  'as share of',
  'as percentage of',
  'make up',
  'account for',
  'makes up',
];

/** "At least twice as many chats deleted as created": a multiple is a share above 100 %. */
const multipleOf = (request: Request): Choice | undefined => {
  const { amounts } = request.extraction;
  const times = amounts.find(({ times: many, factor }) => many && !factor);
  if (times === undefined || !/^(?:as|so|more)$/u.test(request.sheet.lower(times.to))) return undefined;
  const percent: Amount = { ...times, times: false, percent: true, value: times.value * 100 };
  const rest = amounts.filter((amount) => amount !== times);
  const trial: Request = { ...request, extraction: { ...request.extraction, amounts: [...rest, percent] } };
  return pivoted(trial);
};

/** "As many chats as they create", "deletions vs creations": what is set against what, wherever the figure stands. */
const pivoted = (request: Request): Choice | undefined => {
  const { sheet } = request;
  for (const pivot of findPhrases(sheet, PIVOTS, {})) {
    const trial = sheet.clone();
    const leftRead = readSegment(request, { from: 0, to: pivot.from }, trial);
    // "as many X as": X belongs to what stands before
    const from = pivot.to;
    const comma = sheet.tokens.find(
      ({ index, lower }) => index > from && (/^[,.;(–—]$/u.test(lower) || /^(?:within|provided|minimum)$/u.test(lower)),
    )?.index;
    const end = comma ?? sheet.tokens.length;
    const rightRead = readSegment(request, { from, to: end }, trial);
    const inner = pivot.indices.length > 2 ? readSegment(request, { from: 0, to: from - 1 }, sheet.clone()) : leftRead;
    const left = inner.known
      ? inner
      : (leanOn(trial, leftRead, rightRead) ?? leanOn(trial, inner, rightRead) ?? leftRead);
    const right = rightRead.known ? rightRead : (leanOn(trial, rightRead, left) ?? rightRead);
    if (!left.known || !right.known || left.types.length === 0 || right.types.length === 0) continue;
    if (left.types.some((type) => right.types.includes(type))) continue;
    sheet.take(pivot.indices, 'shape');
    whole(request);
    return { shape: buildRatio(request, left.filter, right.filter, left.types), segments: [left, right] };
  }
  return undefined;
};

export const same = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((type) => other.includes(type));
