import type { Choice } from './choice';
import { leanOn } from './lean_on';
import type { Sheet } from '../text/sheet';
import { asCreated, readSegment } from './read_segment';
import type { Segment } from './read_segment';
import type { Request } from './request';
import { buildSequence } from './sequence';
import { divide } from './split';
import type { Division } from './split';

export const sequence = (request: Request): Choice | undefined => {
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
  const own = sameThing(before, one, second);
  if (own !== undefined) return [one, own];
  const parts = failThenSucceed(request, one, before);
  if (parts !== undefined) return [...parts, two];
  if (!second.known || cut.marker.includes('after')) return [one, two];
  // A third step: "…, and then …, and then …"
  const further = divide({ ...request, sheet: before }, { from: second.from, to: second.to });
  if (further === undefined) return [one, two];
  const rest = stepsOf({ ...request, sheet: before }, further);
  if (rest === undefined) return [one, two];
  // The same again is no further step.
  if (
    rest.some(({ types }, at) => {
      const before = at === 0 ? one : rest[at - 1];
      return before !== undefined && types.length > 0 && types.every((type) => before.types.includes(type));
    })
  )
    return [one, two];
  request.sheet.take(
    before.tokens.filter(({ index }) => before.use(index) !== undefined).map(({ index }) => index),
    'activity',
  );
  return [one, ...rest];
};

/** "Three failed logins, one successful login, then …": what fails and what succeeds are steps of their own. */
const failThenSucceed = (request: Request, { from, to, types }: Segment, before: Sheet): Segment[] | undefined => {
  const mixed = types.some((type) => /_failed$/u.test(type)) && types.some((type) => /_succeeded$/u.test(type));
  if (!mixed) return undefined;
  for (let index = from + 1; index < to - 1; index += 1) {
    if (before.lower(index) !== ',') continue;
    const trial = before.clone();
    const one = readSegment(request, { from, to: index }, trial);
    const other = readSegment(request, { from: index + 1, to }, trial);
    const apart =
      one.types.length > 0 && other.types.length > 0 && !one.types.some((type) => other.types.includes(type));
    if (one.known && other.known && apart) return [one, other];
  }
  return undefined;
};

/** "An external key fails …, later that same key is deleted": the thing of the first step, not any of its kind. */
const sameThing = (sheet: Sheet, one: Segment, second: Segment): Segment | undefined => {
  const lemmas = new Set(
    one.reading.happenings.flatMap(({ thing }) => thing.indices.map((index) => sheet.lemma(index))),
  );
  const names = one.reading.happenings.map(({ thing }) => thing.object.id);
  // The cut may have been made at "and the same".
  for (let index = Math.max(0, second.from - 1); index < second.to - 1; index += 1) {
    if (!/^(?:same|that|said|this)$/u.test(sheet.lower(index))) continue;
    const noun = sheet.lemma(
      sheet.lower(index + 1) === 'same' || sheet.lower(index + 1) === 'very' ? index + 2 : index + 1,
    );
    if (!lemmas.has(noun) || names.length === 0) continue;
    if (second.reading.happenings.some(({ thing }) => names.includes(thing.object.id))) return undefined;
    const leaned = leanOn(sheet.clone(), { ...second, reading: { ...second.reading, happenings: [] } }, one);
    if (leaned !== undefined && leaned.types.length > 0) return leaned;
  }
  return undefined;
};
