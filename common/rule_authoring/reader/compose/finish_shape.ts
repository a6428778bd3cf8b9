import type { Condition, EventFilter, Shape } from '../../intent';
import { typesOf } from '../activities/conditions';
import type { Choice } from './choice';
import type { Request } from './request';

/** `event.action` named as a field says which activities are meant. */
const actionsAsActivities = (condition: Condition): Condition => {
  switch (condition.kind) {
    case 'equals': {
      if (condition.field !== 'event.action') return condition;
      const names = condition.values.map(String);
      const patterns = names.filter((name) => name.includes('*'));
      const types = names.filter((name) => !name.includes('*'));
      return { kind: 'activity', ...(types.length > 0 && { types }), ...(patterns.length > 0 && { patterns }) };
    }
    case 'text':
      if (condition.field !== 'event.action') return condition;
      return {
        kind: 'activity',
        patterns: condition.values.map((value) =>
          condition.how === 'contains'
            ? `*${value}*`
            : condition.how === 'starts_with'
              ? `${value}*`
              : condition.how === 'ends_with'
                ? `*${value}`
                : value,
        ),
      };
    case 'all':
    case 'any':
      return { ...condition, of: condition.of.map(actionsAsActivities) };
    case 'not':
      return { ...condition, of: actionsAsActivities(condition.of) };
    default:
      return condition;
  }
};

const REDIRECTED = 'org_cowork_otlp_settings_updated';

/** "An endpoint outside the approved list" includes none at all: then telemetry goes nowhere. */
const orNone = (condition: Condition): Condition => {
  if (condition.kind === 'all') return { ...condition, of: condition.of.map(orNone) };
  const outside =
    condition.kind === 'not' && condition.of.kind === 'listed' && condition.of.list === 'approved_otlp_endpoints';
  if (!outside) return condition;
  return {
    kind: 'any',
    of: [condition, { kind: 'not', of: { kind: 'exists', field: 'anthropic.audit.new_otlp_endpoint' } }],
  };
};

/** Scopes of the Compliance API stand on compliance keys alone. */
const onlyComplianceKeys = (condition: Condition): Condition => {
  const text = JSON.stringify(condition);
  if (!/"anthropic\.audit\.scopes"/u.test(text) || !/compliance_|org_audit/u.test(text) || condition.kind !== 'all')
    return condition;
  return {
    ...condition,
    of: condition.of.map((part) =>
      part.kind === 'activity' && part.types?.includes('api_key_created') === true
        ? { ...part, types: ['api_key_created'] }
        : part,
    ),
  };
};

const finishFilter = (filter: EventFilter): EventFilter => {
  const where = onlyComplianceKeys(actionsAsActivities(filter.where));
  return { ...filter, where: typesOf(where).includes(REDIRECTED) ? orNone(where) : where };
};

/** The last touches to a shape that several builders would otherwise repeat. */
export const finishShape = (_request: Request, { shape }: Choice): Shape => {
  switch (shape.kind) {
    case 'ratio':
      return { ...shape, part: finishFilter(shape.part), whole: finishFilter(shape.whole) };
    case 'sequence':
      return { ...shape, steps: shape.steps.map((step) => ({ ...step, events: finishFilter(step.events) })) };
    case 'absence':
      return { ...shape, trigger: finishFilter(shape.trigger), missing: finishFilter(shape.missing) };
    default:
      return { ...shape, events: finishFilter(shape.events) };
  }
};
