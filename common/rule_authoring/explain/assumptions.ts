import { businessHours, filtersOf } from '../compile';
import type { AssumablePart, Assumption, AuthoringSettings, Condition, Intent, Shape } from '../intent';
import { durationWords, fieldWord, listWords } from './words';

type Maker = (shape: Shape, intent: Intent, settings: AuthoringSettings) => Omit<Assumption, 'part'> | undefined;

const windowOf = (shape: Shape): string | undefined => {
  if ('window' in shape && shape.window !== undefined) return shape.window;
  if ('within' in shape) return shape.within;
  return 'quiet' in shape ? shape.quiet : undefined;
};

const MAKERS: Readonly<Record<AssumablePart, Maker>> = {
  activities: () => ({ text: 'The activities were chosen by their meaning; the request names none exactly.' }),
  outcome: () => ({ text: 'Only events with the outcome that the request suggests count.' }),
  by: (shape) => {
    if (!('by' in shape)) return undefined;
    const value = shape.by;
    return value.length === 0
      ? { text: 'Everybody is counted together.', value }
      : { text: `Counted for each ${listWords(value.map(fieldWord), 'and')}.`, value };
  },
  threshold: (shape) => {
    const value =
      shape.kind === 'threshold' ? shape.measures[0]?.value : shape.kind === 'ratio' ? shape.percent : undefined;
    return value === undefined ? undefined : { text: `The limit is ${value}, since the request names none.`, value };
  },
  window: (shape) => {
    const value = windowOf(shape);
    return value === undefined
      ? undefined
      : { text: `The time span is ${durationWords(value)}, since the request names none.`, value };
  },
  history: (shape) =>
    'history' in shape && shape.history !== undefined
      ? { text: `Compared with the ${durationWords(shape.history)} before.`, value: shape.history }
      : undefined,
  factor: (shape) =>
    shape.kind === 'baseline'
      ? { text: `Unusual means at least ${shape.factor} times the average.`, value: shape.factor }
      : undefined,
  minimum: (shape) => {
    const value =
      shape.kind === 'ratio'
        ? (shape.minimum_whole ?? shape.minimum_part)
        : 'minimum' in shape
          ? shape.minimum
          : undefined;
    return value === undefined ? undefined : { text: `Fewer than ${value} don't count.`, value };
  },
  list: () => ({ text: 'The list is the one in the settings; change it there.' }),
  hours: (_shape, _intent, settings) => {
    const { days, from, to, time_zone: zone } = businessHours(settings);
    return {
      text: `Business hours are ${days[0] ?? ''} to ${days[days.length - 1] ?? ''}, ${from} to ${to} (${zone}).`,
      value: `${from}-${to}`,
    };
  },
  time_zone: () => ({ text: 'Times of day are in UTC.', value: 'UTC' }),
  order: () => ({ text: 'The events must come in the order in which the request names them.' }),
  missing_values: () => ({ text: 'Events that lack the field are left out.' }),
  severity: (_shape, { rule }) =>
    rule?.severity === undefined ? undefined : { text: `Severity ${rule.severity}.`, value: rule.severity },
  interval: (_shape, { rule }) =>
    rule?.interval === undefined
      ? undefined
      : { text: `Runs every ${durationWords(rule.interval)}.`, value: rule.interval },
};

const zonesOf = (condition: Condition): string[] => {
  switch (condition.kind) {
    case 'all':
    case 'any':
      return condition.of.flatMap(zonesOf);
    case 'not':
      return zonesOf(condition.of);
    case 'time':
      return [condition.time_zone ?? 'UTC'];
    default:
      return [];
  }
};

/** What follows from how the rule is made, and what a person should know before relying on it. */
const standing = ({ shape }: Intent): string[] => [
  ...(filtersOf(shape).some(({ where }) => zonesOf(where).some((zone) => zone !== 'UTC'))
    ? ['Changes of daylight saving time are written into the query until 2031.']
    : []),
  ...(filtersOf(shape).some(({ source }) => source === 'runtime')
    ? ['Only people whose Claude Code or Cowork sends telemetry can be seen.']
    : []),
];

/** What was filled in, as sentences with the values, in the order in which the reader named it. */
export const toAssumptions = (intent: Intent, settings: AuthoringSettings): Assumption[] => [
  ...[...new Set(intent.assumed ?? [])].flatMap((part): Assumption[] => {
    const made = MAKERS[part](intent.shape, intent, settings);
    return made === undefined ? [] : [{ part, ...made }];
  }),
  ...[...(intent.notes ?? []), ...standing(intent)].map((text): Assumption => ({ part: 'note', text })),
];
