import type { Condition, EventSource } from '../../intent';
import { NAMED_SETS } from '../data/sets';
import { RUNTIME_ACTIONS } from '../data/runtime';
import { allOf, anyOf } from './conditions';
import { documentField, fieldTypeOf } from './field_names';

/** What a thing and an action together mean: events of one source. */
export interface Effect {
  where: Condition;
  source: EventSource;
}

const TEST = /^([\w.|]+)(!=|>=|<=|=|~|\^|\*|<|>|!|:)(.*)$/u;
const SETTINGS_TYPE = 'claude_organization_settings_updated';

const IDENTITY_EVENTS: Readonly<
  Record<string, 'deactivated' | 'factor_reset' | 'signed_in' | 'risky_sign_in' | 'group_member_added'>
> = {
  idp_deactivated: 'deactivated',
  idp_factor_reset: 'factor_reset',
  idp_signed_in: 'signed_in',
  idp_risky_sign_in: 'risky_sign_in',
  idp_group_added: 'group_member_added',
};

const scalar = (field: string, text: string): string | number | boolean => {
  const type = fieldTypeOf(field);
  if (type === 'boolean') return text === 'true';
  if (type === 'long' || type === 'double') return Number(text);
  return text;
};

const parseTest = (text: string): Condition => {
  const [, names = '', operator = '', written = ''] = TEST.exec(text.trim()) ?? [];
  const fields = names.split('|').map((name) => documentField(name === '' ? text : name));
  const values = written.split('|').map((value) => value.trim());
  const tests = fields.map((field): Condition => {
    const equals: Condition = { kind: 'equals', field, values: values.map((value) => scalar(field, value)) };
    switch (operator) {
      case '!':
        return { kind: 'not', of: { kind: 'exists', field } };
      case '!=':
        return { kind: 'not', of: equals };
      case '^':
        return { kind: 'text', field, how: 'starts_with', values };
      case '*':
        return { kind: 'text', field, how: 'contains', values };
      case '~':
        return fields.length > 1 && fieldTypeOf(field) !== 'boolean'
          ? { kind: 'text', field, how: 'contains', values }
          : equals;
      case ':':
        return { kind: 'equals', field: 'event.outcome', values };
      case '>':
      case '>=':
      case '<':
      case '<=':
        return { kind: 'compare', field, operator, value: Number(written) };
      default:
        return equals;
    }
  });
  return tests.length === 1 && tests[0] !== undefined ? tests[0] : { kind: 'any', of: tests };
};

const settingEffect = (text: string): Effect => {
  const [setting = '', value] = text.split('=');
  const parsed = value === 'true' ? true : value === 'false' ? false : value;
  const where: Condition =
    parsed === undefined ? { kind: 'setting', setting } : { kind: 'setting', setting, operator: '==', value: parsed };
  return { source: 'audit', where: allOf({ kind: 'activity', types: [SETTINGS_TYPE] }, where) };
};

const setEffect = (name: string): Effect => {
  const identity = IDENTITY_EVENTS[name];
  if (identity !== undefined) {
    return { source: 'identity_provider', where: { kind: 'identity_event', event: identity } };
  }
  if (name === 'runtime') return { source: 'runtime', where: { kind: 'all', of: [] } };
  if (name === 'endpoint_alert') return { source: 'endpoint', where: { kind: 'all', of: [] } };
  return parseEffects(NAMED_SETS[name] ?? '');
};

const parsePart = (part: string): Effect => {
  const text = part.trim();
  if (text.startsWith('@')) return setEffect(text.slice(1));
  if (text.startsWith('set:')) return settingEffect(text.slice(4));
  const [, type = text, tests] = /^([\w*]+)(?:\[(.*)\])?$/u.exec(text) ?? [];
  const activity: Condition | undefined =
    type === '*'
      ? undefined
      : type.includes('*')
        ? { kind: 'activity', patterns: [type] }
        : { kind: 'activity', types: [type] };
  const where = allOf(activity, ...(tests === undefined ? [] : tests.split(/,\s+/u).map(parseTest)));
  return { source: RUNTIME_ACTIONS.has(type) ? 'runtime' : 'audit', where };
};

/**
 * Reads what stands behind an action in the object tables: types joined by `+`, each with tests in brackets
 * (`=` one of, `!=`, `~` holds, `^` starts with, `*` contains, `!` is missing, `<` `>`, `:` outcome, values and fields
 * joined by `|`), `set:kind=value` for an organization setting, `@name` for a named set.
 */
export const parseEffects = (text: string): Effect => {
  const effects = text.split(/\s\+\s/u).map(parsePart);
  return { source: effects[0]?.source ?? 'audit', where: anyOf(effects.map(({ where }) => where)) };
};
