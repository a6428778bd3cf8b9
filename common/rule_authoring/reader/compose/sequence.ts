import type { Condition, Shape, Step } from '../../intent';
import { joinOf } from './join_steps';
import { OTHER_PERSON, first } from './people_words';
import type { Segment } from './read_segment';
import { assume } from './request';
import type { Request } from './request';
import { countingAmounts } from './threshold';
import { minutesToDuration, spanOf } from './windows';

/** "Freshly invited user becomes admin within a day of the invite": the invite is the first step only. */
const withoutRepeats = (segments: readonly Segment[]): Segment[] =>
  segments.map((segment, at) => {
    const others = segments.filter((_, place) => place !== at).flatMap(({ types }) => types);
    const own = segment.types.filter((type) => !others.includes(type));
    if (own.length === 0 || own.length === segment.types.length || segment.reading.happenings.length < 1)
      return segment;
    return { ...segment, filter: { ...segment.filter, where: without(segment.filter.where, others) } };
  });

const without = (condition: Condition, types: readonly string[]): Condition => {
  if (condition.kind === 'activity')
    return { ...condition, types: (condition.types ?? []).filter((type) => !types.includes(type)) };
  if (condition.kind !== 'any' && condition.kind !== 'all') return condition;
  const of = condition.of
    .map((part) => without(part, types))
    .filter((part) => part.kind !== 'activity' || (part.types ?? []).length > 0 || (part.patterns ?? []).length > 0);
  const [only] = of;
  return of.length === 1 && only !== undefined ? only : { ...condition, of };
};

/** A, then B for the same entity within a time. */
export const buildSequence = (request: Request, segments: readonly Segment[], defaultMinutes = 60): Shape => {
  const join = joinOf(request, segments);
  const amounts = countingAmounts(request.extraction.amounts);
  const span = spanOf(request, ['window', 'after', 'unknown', 'history']);
  if (span === undefined) assume(request, 'window');
  const steps = withoutRepeats(segments).map((segment, at): Step => {
    const amount = amounts.find((entry) => entry.from >= segment.from && entry.from < segment.to);
    const least = amount === undefined ? 1 : amount.operator === '>' ? amount.value + 1 : amount.value;
    const many =
      amount === undefined &&
      first(
        request.sheet,
        [
          'repeated',
          'repeatedly',
          'several',
          'many',
          'multiple',
          'series of',
          'keep failing',
          'lots of',
          'a lot of',
          'bunch of',
          'a number of',
          'a string of',
          'burst of',
        ],
        { from: segment.from, to: segment.to },
      );
    if (many) assume(request, 'threshold');
    const by = join.steps[at];
    return {
      events: segment.filter,
      ...(by !== undefined && { by }),
      ...((least > 1 || many) && { at_least: many ? 5 : least }),
    };
  });
  const other = first(request.sheet, OTHER_PERSON) && !join.by.includes('user.email');
  return {
    kind: 'sequence',
    steps,
    by: join.by,
    within: minutesToDuration(span?.minutes ?? defaultMinutes),
    ...(other && { different: ['user.email'] }),
  };
};
