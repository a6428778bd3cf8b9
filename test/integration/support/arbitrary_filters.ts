import fc from 'fast-check';
import type { OverviewFilters } from '../../../common/api/overview';
import type { TrueEvent } from './overview_truth';

const different = (values: readonly (string | null)[]): string[] => [
  ...new Set(values.filter((value): value is string => value !== null)),
];

/**
 * Filters of all kinds over the events: whole range and slices of it, no value, one, several, values that no event has;
 * often those of one event, so that combinations of several filters still leave something to count.
 */
export const arbitraryFilters = (events: readonly TrueEvent[]): fc.Arbitrary<OverviewFilters> => {
  const times = events.map(({ timeMs }) => timeMs);
  const [first, last] = [times.reduce((a, b) => Math.min(a, b)), times.reduce((a, b) => Math.max(a, b))];
  const instant = fc.integer({ min: first, max: last + 1 });
  const range = fc.oneof(
    { arbitrary: fc.constant([first, last + 1] as const), weight: 2 },
    {
      arbitrary: fc.tuple(instant, instant).map(([a, b]) => [Math.min(a, b), Math.max(a, b) + 1] as const),
      weight: 3,
    },
    // To the very millisecond of an event: `from` takes it in, `to` leaves it out.
    {
      arbitrary: fc
        .tuple(fc.constantFrom(...times), fc.constantFrom(...times))
        .map(([a, b]) => [Math.min(a, b), Math.max(a, b) + (a === b ? 1 : 0)] as const),
      weight: 1,
    },
  );
  const dimensions = {
    actions: (event: TrueEvent) => [event.action],
    categories: (event: TrueEvent) => event.categories,
    organizations: (event: TrueEvent) => [event.organization],
    projects: (event: TrueEvent) => [event.project],
    users: (event: TrueEvent) => [event.actor],
  };
  const all = Object.fromEntries(
    Object.entries(dimensions).map(([name, valuesOf]) => [name, different(events.flatMap(valuesOf))]),
  );
  const values = (name: keyof typeof dimensions, event: TrueEvent): fc.Arbitrary<string[]> => {
    const some = fc.uniqueArray(fc.constantFrom(...(all[name] ?? []), 'no such value', 'a"b | LIMIT 1'), {
      maxLength: 4,
    });
    const own = different(dimensions[name](event));
    return fc.oneof(
      { arbitrary: fc.constant<string[]>([]), weight: 5 },
      { arbitrary: fc.constant(own), weight: 3 },
      { arbitrary: some.map((others) => different([...own, ...others])), weight: 2 },
      { arbitrary: some, weight: 1 },
    );
  };
  return fc.tuple(range, fc.constantFrom(...events)).chain(([[fromMs, toMs], event]) =>
    fc.record({
      from: fc.constant(new Date(fromMs).toISOString()),
      to: fc.constant(new Date(toMs).toISOString()),
      actions: values('actions', event),
      categories: values('categories', event),
      organizations: values('organizations', event),
      projects: values('projects', event),
      users: values('users', event),
    }),
  );
};
