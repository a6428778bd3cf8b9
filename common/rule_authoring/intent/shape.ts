import * as t from 'io-ts';
import { oneOf, record } from './codecs';
import { conditionCodec, operatorCodec } from './condition';
import { durationCodec } from './duration';
import { eventFilterCodec } from './event_filter';
import { fieldCodec } from './field';

/** The entity: one count, one history, one order of events for each combination of values. `[]`: everybody together. */
const byCodec = t.array(fieldCodec);

/** Every such event is an alert. */
const eventShapeCodec = t.strict({ kind: t.literal('event'), events: eventFilterCodec });

/** A number made of the events of one entity in one window, and the limit that it has to pass. */
export const measureCodec = record(
  { of: oneOf('events', 'distinct', 'sum', 'average', 'max', 'min'), operator: operatorCodec, value: t.number },
  {
    /** What is counted or added up; needed for all but `events`. */
    field: fieldCodec,
    /** Only these of the shape's events count for this measure. */
    where: conditionCodec,
  },
);
export type Measure = t.TypeOf<typeof measureCodec>;

/** All measures hold in some span of the length `window`. */
const thresholdShapeCodec = t.strict({
  kind: t.literal('threshold'),
  events: eventFilterCodec,
  by: byCodec,
  window: durationCodec,
  measures: t.array(measureCodec),
});

/** `part` against `whole`, in percent; `part` may or may not belong to `whole`. */
const ratioShapeCodec = record(
  {
    kind: t.literal('ratio'),
    part: eventFilterCodec,
    whole: eventFilterCodec,
    by: byCodec,
    window: durationCodec,
    operator: operatorCodec,
    percent: t.number,
  },
  { minimum_part: t.number, minimum_whole: t.number },
);

/** A combination of values of `of` that the entity had in no such event of the `history` before. */
const newValueShapeCodec = record(
  {
    kind: t.literal('new_value'),
    events: eventFilterCodec,
    /** What is new: the address, the country, the server, or the user ("has never done it"). */
    of: t.array(fieldCodec),
    /** For whom it is new; `[]`: nobody had it before. */
    by: byCodec,
    history: durationCodec,
  },
  {
    /** The entity must have had such an event in the history ("people who normally use SSO"). */
    familiar_with: eventFilterCodec,
    /**
     * Not where more values than so many had such events before: what many do is no news. For one field in `of` and none
     * in `by`; from 8.14 on.
     */
    unless_common: t.number,
    /** At least so many new values in one `window`; 1 if absent. */
    at_least: t.number,
    window: durationCodec,
  },
);

/** The entity acts after it did nothing of `history_events` (by default: of `events`) for the time of `silence`. */
const returnShapeCodec = record(
  {
    kind: t.literal('return'),
    events: eventFilterCodec,
    by: byCodec,
    silence: durationCodec,
    /** How far back the entity is looked for; it must have been seen between `history` and `silence` ago. */
    history: durationCodec,
  },
  { history_events: eventFilterCodec },
);

const stepCodec = record(
  { events: eventFilterCodec },
  {
    /** Where this step has the entity, if elsewhere than the shape says; as many fields as the shape's `by`. */
    by: byCodec,
    /** So many such events; 1 if absent. */
    at_least: t.number,
  },
);
export type Step = t.TypeOf<typeof stepCodec>;

/** A, then B (then C) for the same entity, the last within the time of `within` after the first. */
const sequenceShapeCodec = record(
  {
    kind: t.literal('sequence'),
    steps: t.array(stepCodec),
    by: byCodec,
    within: durationCodec,
  },
  {
    /** true: all of them, in whatever order. */
    any_order: t.boolean,
    /** Fields that must differ between the steps ("by another person"). What must be the same belongs to `by`. */
    different: t.array(fieldCodec),
  },
);

/** `trigger` without any `missing` of the same entity in the time of `within` before it, or after it. */
const absenceShapeCodec = record(
  {
    kind: t.literal('absence'),
    trigger: eventFilterCodec,
    missing: eventFilterCodec,
    side: oneOf('before', 'after'),
    within: durationCodec,
    by: byCodec,
  },
  {
    trigger_by: byCodec,
    missing_by: byCodec,
    /** `after` only: triggers up to this old count; `within` plus an interval if absent. With it the rule lists a state. */
    history: durationCodec,
  },
);

/** The entity had at least `minimum` events in the `history` and none for the time of `quiet`. */
const silenceShapeCodec = record(
  {
    kind: t.literal('silence'),
    events: eventFilterCodec,
    by: byCodec,
    quiet: durationCodec,
    history: durationCodec,
    minimum: t.number,
  },
  {
    /**
     * So long before, in a span of the length `quiet`, it was busy: `7d` leaves out nights and weekends. An entity whose
     * events don't reach back that far is taken as busy.
     */
    as_before: t.strict({ ago: durationCodec, minimum: t.number }),
  },
);

/** The newest of `events` is one that `bad` holds for: how things stand, not what happens. */
const stateShapeCodec = record(
  {
    kind: t.literal('state'),
    events: eventFilterCodec,
    bad: conditionCodec,
    by: byCodec,
    history: durationCodec,
  },
  {
    /** Only if it has been so for at least this long. */
    for: durationCodec,
    /** Only if there are at most so many more events of `of` than of `minus`: what was made and not taken away again. */
    balance: t.strict({ of: conditionCodec, minus: conditionCodec, at_most: t.number }),
  },
);

/** The entity's figure of the last `window` is at least `factor` times its own average in the `history` before. */
const baselineShapeCodec = record(
  {
    kind: t.literal('baseline'),
    events: eventFilterCodec,
    by: byCodec,
    window: durationCodec,
    history: durationCodec,
    factor: t.number,
    /** And at least this, so that 1 after 0 is no spike. Also what counts for an entity without history. */
    minimum: t.number,
  },
  {
    /** Distinct values of this field instead of events. */
    distinct: fieldCodec,
    /** Sum of this field instead of events. */
    sum: fieldCodec,
  },
);

/** One entity in places at least so far apart (by `source.geo.location`), sooner than anybody gets there. */
const travelShapeCodec = t.strict({
  kind: t.literal('travel'),
  events: eventFilterCodec,
  by: byCodec,
  within: durationCodec,
  min_km: t.number,
  min_kmh: t.number,
});

export const shapeCodec = t.union([
  eventShapeCodec,
  thresholdShapeCodec,
  ratioShapeCodec,
  newValueShapeCodec,
  returnShapeCodec,
  sequenceShapeCodec,
  absenceShapeCodec,
  silenceShapeCodec,
  stateShapeCodec,
  baselineShapeCodec,
  travelShapeCodec,
]);
export type Shape = t.TypeOf<typeof shapeCodec>;
export type ShapeKind = Shape['kind'];
export type ShapeOf<Kind extends ShapeKind> = Extract<Shape, { kind: Kind }>;
