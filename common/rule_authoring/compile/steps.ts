import { and, call, column, equals, evaluate, expandValues, isNotNull, list, literal, or, where } from '../../esql';
import type { EsqlCommand, Expression } from '../../esql';
import type { AuthoringSettings, Condition, EventFilter, Field } from '../intent';
import { areDisjoint } from './condition_types';
import { entityColumn, entityExpression, fieldInSource, joinExpression } from './entity';
import { hasField } from './field_expression';
import { identityProvider } from './identity_providers';
import { filterExpression, isMixed } from './shape_context';
import type { ShapeContext } from './shape_context';
import { sourceOf } from './sources';

/** One kind of event of a shape that has several, and where it has the entity. */
export interface EventStep {
  events: EventFilter;
  by: readonly Field[];
}

export interface StepRows {
  commands: EsqlCommand[];
  /** Columns of the entity. */
  names: readonly string[];
  /** Who acted, where the entity's column has taken the place of `user.email`; else undefined. */
  actingUser: string | undefined;
}

/** Column with the time of an event of that step (from 0), null for other events. */
export const stepAt = (index: number): string => `Esql.step_${index + 1}_at`;

const STEP = 'Esql.step';
const ACTING_USER = 'Esql.acting_user';

/** Each product has the person in another field, and in another one for each kind of event. */
const personField = (condition: Condition, settings: AuthoringSettings): Field | undefined => {
  switch (condition.kind) {
    case 'identity_event':
      return identityProvider(settings)?.events[condition.event].person;
    case 'all':
    case 'any':
      return condition.of.map((part) => personField(part, settings)).find((field) => field !== undefined);
    default:
      return undefined;
  }
};

const fieldsOf = ({ events, by }: EventStep, context: ShapeContext): readonly Field[] =>
  by.map((field) => {
    const source = sourceOf(events);
    if (source === 'identity_provider' && field === 'user.email')
      return personField(events.where, context.target.settings) ?? field;
    return fieldInSource(field, source, isMixed(context));
  });

const mayOverlap = (steps: readonly EventStep[]): boolean =>
  steps.some((a, index) =>
    steps
      .slice(index + 1)
      .some((b) => sourceOf(a.events) === sourceOf(b.events) && !areDisjoint(a.events.where, b.events.where)),
  );

/** Marks the events of each step with their time. An event of two steps whose entities differ becomes two rows. */
const markSteps = (conditions: readonly Expression[], becomesRows: boolean): EsqlCommand[] => {
  const marks = (holds: (index: number) => Expression): EsqlCommand =>
    evaluate(
      Object.fromEntries(
        conditions.map((_, index) => [stepAt(index), call('CASE', holds(index), column('@timestamp'), literal(null))]),
      ),
    );
  if (!becomesRows) {
    return [where(or(...conditions)), marks((index) => conditions[index] ?? literal(false))];
  }
  const isStep = (index: number): Expression => equals(column(STEP), index + 1);
  return [
    where(or(...conditions)),
    evaluate({ [STEP]: list(...conditions.map((_, index) => index + 1)) }),
    expandValues(STEP),
    where(or(...conditions.map((condition, index) => and(isStep(index), condition)))),
    marks(isStep),
  ];
};

/**
 * Rows of all steps with the time of their step and one set of columns for the entity, wherever each step has it. The
 * columns are named after the fields of the last step.
 */
export const stepRows = (steps: readonly EventStep[], context: ShapeContext): StepRows => {
  const { target } = context;
  const keys = steps.map((step) => fieldsOf(step, context));
  const last = keys[keys.length - 1] ?? [];
  const names = last.map(entityColumn);
  const differs = last.map((field, place) => keys.some((fields) => fields[place] !== field));
  const conditions = steps.map(({ events }, index) =>
    and(filterExpression(events, context), ...(keys[index] ?? []).map((field) => hasField(field, target))),
  );
  const becomesRows = differs.includes(true) && mayOverlap(steps);
  const columns = last.flatMap((field, place): [string, Expression][] => {
    const name = names[place] ?? field;
    if (differs[place] !== true) {
      const expression = entityExpression(field, target);
      return expression.kind === 'column' && expression.name === name ? [] : [[name, expression]];
    }
    const values = keys.map((fields) => joinExpression(fields[place] ?? field, target));
    const cases = values.slice(0, -1).flatMap((value, index) => [isNotNull(column(stepAt(index))), value]);
    return [[name, call('CASE', ...cases, values[values.length - 1] ?? literal(null))]];
  });
  const hidesUser = names.some((name, place) => name === 'user.email' && differs[place] === true);
  return {
    commands: [
      ...markSteps(conditions, becomesRows),
      ...(hidesUser ? [evaluate({ [ACTING_USER]: column('user.email') })] : []),
      ...(columns.length === 0 ? [] : [evaluate(Object.fromEntries(columns))]),
    ],
    names,
    actingUser: hidesUser ? ACTING_USER : undefined,
  };
};
