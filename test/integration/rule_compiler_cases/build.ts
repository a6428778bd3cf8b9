import type {
  Condition,
  EventFilter,
  Field,
  Intent,
  Measure,
  RuleFields,
  Shape,
  Step,
} from '../../../common/rule_authoring/intent';

type Activity = Extract<Condition, { kind: 'activity' }>;
type Value = string | number | boolean;

/** Short ways to write intents in tests. */
export const types = (...names: string[]): Activity => ({ kind: 'activity', types: names });
export const audit = (name: string): Field => `anthropic.audit.${name}`;
export const is = (field: Field, ...values: Value[]): Condition => ({ kind: 'equals', field, values });
export const all = (...of: Condition[]): Condition => ({ kind: 'all', of });
export const any = (...of: Condition[]): Condition => ({ kind: 'any', of });
export const not = (of: Condition): Condition => ({ kind: 'not', of });
export const filter = (...of: Condition[]): EventFilter => ({ where: of.length === 1 && of[0] ? of[0] : all(...of) });
export const runtime = (...of: Condition[]): EventFilter => ({ source: 'runtime', ...filter(...of) });

const intent = (shape: Shape, more: Omit<Intent, 'shape'>): Intent => ({ shape, ...more });
type More = Omit<Intent, 'shape'>;

export const event = (where: Condition[], more: More = {}): Intent =>
  intent({ kind: 'event', events: filter(...where) }, more);

export const events = (operator: Measure['operator'], value: number): Measure => ({ of: 'events', operator, value });
export const distinct = (field: Field, operator: Measure['operator'], value: number): Measure => ({
  of: 'distinct',
  field,
  operator,
  value,
});

export const threshold = (
  where: Condition[],
  by: Field[],
  window: string,
  measures: Measure[],
  more: More = {},
): Intent => intent({ kind: 'threshold', events: filter(...where), by, window, measures }, more);

export const step = (events: EventFilter, more: Omit<Step, 'events'> = {}): Step => ({ events, ...more });

export const sequence = (steps: Step[], by: Field[], within: string, more: More = {}): Intent =>
  intent({ kind: 'sequence', steps, by, within }, more);

export const newValue = (where: Condition[], of: Field[], by: Field[], history: string, more: More = {}): Intent =>
  intent({ kind: 'new_value', events: filter(...where), of, by, history }, more);

export const severity = (value: NonNullable<RuleFields['severity']>): More => ({ rule: { severity: value } });

export const FAILED_SIGN_INS = types('magic_link_login_failed', 'sso_login_failed');
export const SIGN_INS = types('magic_link_login_succeeded', 'social_login_succeeded', 'sso_login_succeeded');
