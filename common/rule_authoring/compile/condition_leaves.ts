import { findActivityType, ACTIVITY_TYPES } from '../../catalogue';
import {
  and,
  calculate,
  call,
  column,
  compare,
  equals,
  escapeLikePattern,
  isOneOf,
  joinedValues,
  like,
  literal,
  matchesRegExp,
  not,
  or,
  someValueLike,
  timeSpan,
  valueAfterPrefix,
} from '../../esql';
import type { Expression } from '../../esql';
import type { Field, LeafCondition } from '../intent';
import { businessHours } from './business_hours';
import type { CompileTarget } from './compile_target';
import { fieldExpression, hasField } from './field_expression';
import { fieldType, isEmail, isFromOutside, isMultiValued } from './field_info';
import { identityProvider } from './identity_providers';
import { listedCondition, listEntries } from './listed_condition';
import { timeCondition } from './local_time';
import { toCidr } from './network_ranges';
import { isOneOfAnyCase, isOneOfExactly, likeAnyCase, lowerCase, someValueLikeAnyCase } from './text_matching';

type Leaf<Kind extends LeafCondition['kind']> = Extract<LeafCondition, { kind: Kind }>;
type Scalar = string | number | boolean;

const ACTION = column('event.action');
/** `now+720h`: hours from the run. */
const RELATIVE_DATE = /^now([+-])(\d{1,5})h$/u;
const RISKS = ['none', 'low', 'medium', 'high', 'critical'];

/** Types that an activity condition names in the catalogue, without its patterns. */
export const activityTypes = ({
  types = [],
  categories = [],
  min_risk: minRisk,
  except = [],
}: Leaf<'activity'>): string[] => {
  const fromCatalogue = ACTIVITY_TYPES.filter(
    ({ category, risk }) =>
      categories.includes(category) || (minRisk !== undefined && RISKS.indexOf(risk) >= RISKS.indexOf(minRisk)),
  ).map(({ type }) => type);
  return [...new Set([...types, ...fromCatalogue])].filter((type) => !except.includes(type));
};

const activity = (leaf: Leaf<'activity'>): Expression => {
  const types = activityTypes(leaf);
  const { patterns = [], except = [] } = leaf;
  const named = types.length === 0 ? [] : [isOneOfExactly(ACTION, types, { multiValued: false })];
  const any = or(...named, ...patterns.map((pattern) => like(ACTION, pattern)));
  return patterns.length > 0 && except.length > 0 ? and(any, not(isOneOf(ACTION, except))) : any;
};

/** A value in the type that the field has: people and models write `"403"` and `"false"`. */
const toFieldType = (value: Scalar, field: Field): Scalar => {
  const type = fieldType(field);
  if (type === 'boolean' && typeof value === 'string') return value.trim().toLowerCase() === 'true';
  if ((type === 'long' || type === 'double') && typeof value === 'string' && value.trim() !== '') return Number(value);
  return type === 'keyword' || type === 'wildcard' || type === 'constant_keyword' ? String(value) : value;
};

const equalsAny = ({ field, values }: Leaf<'equals'>, target: CompileTarget): Expression => {
  const operand = fieldExpression(field, target);
  if (fieldType(field) === 'ip') return network({ kind: 'network', field, ranges: values.map(String) }, target);
  if (isEmail(field) || field === 'actor') return isOneOfAnyCase(operand, values.map(String), target.stack);
  const typed = values.map((value) => toFieldType(value, field));
  const comparable = isFromOutside(field) ? call('TO_STRING', operand) : operand;
  return isOneOfExactly(comparable, typed, { multiValued: isMultiValued(field) });
};

const WRAP = {
  contains: (text: string) => `*${text}*`,
  starts_with: (text: string) => `${text}*`,
  ends_with: (text: string) => `*${text}`,
  pattern: (text: string) => text,
};

const text = ({ field, how, values }: Leaf<'text'>, target: CompileTarget): Expression => {
  const operand = fieldExpression(field, target);
  const comparable = fieldType(field) === 'ip' ? call('TO_STRING', operand) : operand;
  return or(
    ...values.map((value) => {
      const pattern = WRAP[how](how === 'pattern' ? value.replace(/\\/g, '\\\\') : escapeLikePattern(value));
      return isMultiValued(field)
        ? someValueLikeAnyCase(comparable, pattern, target.stack)
        : likeAnyCase(comparable, pattern, target.stack);
    }),
  );
};

/** A date of the request: as it stands, or counted from the run. */
const moment = (value: string): Expression => {
  const [, sign, hours] = RELATIVE_DATE.exec(value) ?? [];
  if (hours === undefined) return call('TO_DATETIME', literal(value));
  return calculate(call('NOW'), sign === '-' ? '-' : '+', timeSpan(Number(hours), 'hour'));
};

const limit = ({ field, operator, value }: Leaf<'compare'>, target: CompileTarget): Expression => {
  const type = fieldType(field);
  const operand = fieldExpression(field, target);
  if (type === 'date') return compare(operand, operator, moment(String(value)));
  const number = type === 'long' || type === 'double' ? operand : call('TO_DOUBLE', operand);
  return compare(number, operator, literal(Number(value)));
};

const network = ({ field, ranges }: Leaf<'network'>, target: CompileTarget): Expression => {
  const cidrs = ranges.flatMap((range) => toCidr(range) ?? []);
  return cidrs.length === 0
    ? literal(false)
    : call('CIDR_MATCH', fieldExpression(field, target), ...cidrs.map((cidr) => literal(cidr)));
};

const emailDomain = ({ field, domains, subdomains = false }: Leaf<'email_domain'>, target: CompileTarget): Expression =>
  or(
    ...domains.flatMap((domain) => {
      const name = escapeLikePattern(domain.trim().replace(/^@/, ''));
      const patterns = subdomains ? [`*@${name}`, `*@*.${name}`] : [`*@${name}`];
      return patterns.map((pattern) => likeAnyCase(fieldExpression(field, target), pattern, target.stack));
    }),
  );

const fields = ({ left, operator, right, times, plus }: Leaf<'fields'>, target: CompileTarget): Expression => {
  const side = (field: Field): Expression => {
    const operand = fieldExpression(field, target);
    return isEmail(field) ? lowerCase(operand, target.stack) : operand;
  };
  const scaled = times === undefined ? side(right) : calculate(side(right), '*', literal(times));
  return compare(side(left), operator, plus === undefined ? scaled : calculate(scaled, '+', literal(plus)));
};

/** Whether a value is left when those on the list are taken away. */
const holdsOther = (values: Expression, name: string, allowed: readonly string[]): Expression => {
  const entries = allowed.map((entry) => entry.trim().replace(/^@/, '').replace(/[^\w]/g, '\\$&')).join('|');
  const others = call('REPLACE', joinedValues(values), literal(`(?i)\n${name}=(?:${entries})(?=\n)`), literal(''));
  return like(others, `*\n${escapeLikePattern(name)}=?*`);
};

const setting = (leaf: Leaf<'setting'>, { settings }: CompileTarget): Expression => {
  const { setting: name, operator = '==', value, previous = false, matches, outside } = leaf;
  const values = column(`anthropic.audit.${previous ? 'update_previous_values' : 'update_values'}`);
  if (matches !== undefined) return matchesRegExp(joinedValues(values), `.*\n${name}=(${matches})\n.*`);
  if (outside !== undefined) return holdsOther(values, name, listEntries(outside, settings));
  if (value === undefined) {
    return isOneOfExactly(column('anthropic.audit.update_types'), [name], { multiValued: true });
  }
  if (operator === '==' || operator === '!=') {
    const pair = someValueLike(values, escapeLikePattern(`${name}=${String(value)}`));
    if (operator === '==') return pair;
    return and(someValueLike(values, `${escapeLikePattern(name)}=*`), not(pair));
  }
  return compare(call('TO_DOUBLE', valueAfterPrefix(values, `${name}=`)), operator, literal(Number(value)));
};

const identityEvent = ({ event }: Leaf<'identity_event'>, target: CompileTarget): Expression => {
  const provider = identityProvider(target.settings);
  if (provider === undefined) throw new RangeError('No identity provider is set.');
  const { dataset = provider.dataset, equals: pairs } = provider.events[event];
  return and(
    equals(column('event.dataset'), dataset),
    ...Object.entries(pairs).map(([field, values]) => isOneOfExactly(column(field), values, { multiValued: false })),
  );
};

/** A condition without parts, as an expression that is true where it holds, and false or null where it doesn't. */
export const leafExpression = (leaf: LeafCondition, target: CompileTarget): Expression => {
  switch (leaf.kind) {
    case 'activity':
      return activity(leaf);
    case 'equals':
      return equalsAny(leaf, target);
    case 'text':
      return text(leaf, target);
    case 'compare':
      return limit(leaf, target);
    case 'network':
      return network(leaf, target);
    case 'email_domain':
      return emailDomain(leaf, target);
    case 'exists':
      return hasField(leaf.field, target);
    case 'listed':
      return leafExpression(listedCondition(leaf, target.settings), target);
    case 'fields':
      return fields(leaf, target);
    case 'setting':
      return setting(leaf, target);
    case 'time':
      return timeCondition(leaf);
    case 'business_hours':
      return timeCondition(businessHours(target.settings));
    case 'identity_event':
      return identityEvent(leaf, target);
  }
};

/** Whether the catalogue knows the type. */
export const isKnownActivity = (type: string): boolean => findActivityType(type) !== undefined;
