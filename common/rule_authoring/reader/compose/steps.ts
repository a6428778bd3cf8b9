import type { Choice } from './choice';
import { leanOn } from './lean_on';
import { asCreated } from './read_segment';
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
