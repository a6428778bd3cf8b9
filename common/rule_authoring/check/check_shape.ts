import { filtersOf, requiredTypes, sourceOf } from '../compile';
import type { CompileTarget } from '../compile';
import { durationSeconds } from '../intent';
import type { EventFilter, Field, Measure, Shape } from '../intent';
import { conditionProblems, fieldProblems } from './check_conditions';
import type { Problem } from './check_conditions';

/** Activities whose events never say to which organization they belong. */
const WITHOUT_ORGANIZATION =
  /^(?:compliance_api_accessed|(?:sso|magic_link|social)_login_\w+|user_logged_out|user_signed_out|anonymous_mobile_login_attempted)$/;

const MAX_ENTITY_FIELDS = 4;
const MAX_STEPS = 4;

const lacksOrganization = ({ where, source = 'audit' }: EventFilter): boolean => {
  const types = requiredTypes(where);
  return (
    source === 'audit' &&
    types !== undefined &&
    types.size > 0 &&
    [...types].every((type) => WITHOUT_ORGANIZATION.test(type))
  );
};

const entityProblems = (by: readonly Field[], filter: EventFilter, target: CompileTarget): Problem[] => [
  ...by.flatMap((field) => fieldProblems(field, sourceOf(filter), target)),
  ...(by.length > MAX_ENTITY_FIELDS ? [`An alert can be about ${MAX_ENTITY_FIELDS} fields at most.`] : []),
  ...(by.includes('organization.id') && lacksOrganization(filter)
    ? ["Sign-ins and Compliance API calls don't say to which organization they belong."]
    : []),
];

const measureProblems = ({ of, field, value }: Measure, filter: EventFilter, target: CompileTarget): Problem[] => [
  ...(of === 'events'
    ? []
    : field === undefined
      ? [`It isn't said what the ${of} is of.`]
      : fieldProblems(field, sourceOf(filter), target)),
  ...(Number.isFinite(value) && value >= 0 ? [] : [`${value} is no limit.`]),
];

const longer = (a: string, b: string): boolean => durationSeconds(a) > durationSeconds(b);

const ownProblems = (shape: Shape, target: CompileTarget): Problem[] => {
  switch (shape.kind) {
    case 'event':
      return shape.events.where.kind === 'all' &&
        shape.events.where.of.length === 0 &&
        sourceOf(shape.events) === 'audit'
        ? ['Every event would be an alert.']
        : [];
    case 'threshold':
      return [
        ...entityProblems(shape.by, shape.events, target),
        ...(shape.measures.length === 0 ? ['No limit is given.'] : []),
        ...shape.measures.flatMap((measure) => measureProblems(measure, shape.events, target)),
      ];
    case 'ratio':
      return [
        ...[shape.part, shape.whole].flatMap((filter) => entityProblems(shape.by, filter, target)),
        ...(shape.percent > 0 ? [] : ['A share must be above 0 %.']),
      ];
    case 'new_value':
      return [
        ...(shape.of.length === 0 ? ["It isn't said what is new."] : []),
        ...(shape.unless_common !== undefined &&
        (shape.of.length > 1 || shape.by.length > 0 || shape.at_least !== undefined)
          ? ['Only one field, for all together, can be common.']
          : []),
        ...entityProblems([...shape.by, ...shape.of], shape.events, target),
      ];
    case 'return':
      return [
        ...entityProblems(shape.by, shape.events, target),
        ...(longer(shape.history, shape.silence) ? [] : ['The history must be longer than the silence.']),
      ];
    case 'sequence': {
      const { steps, by } = shape;
      const own = steps.map((step) => step.by ?? by);
      return [
        ...(steps.length < 2 || steps.length > MAX_STEPS ? [`A sequence has two to ${MAX_STEPS} steps.`] : []),
        ...(own.every(({ length }) => length === by.length)
          ? []
          : ['Each step must name as many fields as the shape.']),
        ...steps.flatMap(({ events }, index) => entityProblems(own[index] ?? by, events, target)),
      ];
    }
    case 'absence': {
      const { trigger_by: triggerBy = shape.by, missing_by: missingBy = shape.by } = shape;
      return [
        ...(triggerBy.length === missingBy.length ? [] : ['Both sides must name as many fields.']),
        ...entityProblems(triggerBy, shape.trigger, target),
        ...entityProblems(missingBy, shape.missing, target),
        ...(shape.history === undefined || longer(shape.history, shape.within) ? [] : ['The history is too short.']),
      ];
    }
    case 'silence':
      return [
        ...entityProblems(shape.by, shape.events, target),
        ...(longer(shape.history, shape.quiet) ? [] : ['The history must be longer than the silence.']),
      ];
    case 'state':
      return [
        ...entityProblems(shape.by, shape.events, target),
        ...conditionProblems(shape.bad, sourceOf(shape.events), target),
      ];
    case 'baseline':
      return [
        ...entityProblems(shape.by, shape.events, target),
        ...[shape.distinct, shape.sum].flatMap((field) =>
          field === undefined ? [] : fieldProblems(field, sourceOf(shape.events), target),
        ),
        ...(longer(shape.history, shape.window) ? [] : ['The history must be longer than the window.']),
        ...(shape.factor > 0 && shape.minimum >= 1 ? [] : ['A factor above 0 and a minimum of 1 or more are needed.']),
      ];
    case 'travel':
      return [
        ...entityProblems(shape.by, shape.events, target),
        ...(sourceOf(shape.events) === 'audit' ? [] : ['Only the audit feed says where somebody is.']),
        ...(shape.min_km > 0 && shape.min_kmh > 0 ? [] : ['A distance and a speed above 0 are needed.']),
      ];
  }
};

/** What is wrong with a shape: its fields, values, spans and numbers. */
export const shapeProblems = (shape: Shape, target: CompileTarget): Problem[] => [
  ...filtersOf(shape).flatMap((filter) => conditionProblems(filter.where, sourceOf(filter), target)),
  ...ownProblems(shape, target),
];
