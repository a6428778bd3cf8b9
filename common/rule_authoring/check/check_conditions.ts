import countries from 'i18n-iso-countries';
import { ACTIVITY_CATEGORIES } from '../../catalogue';
import { FIELD_TABLE } from '../../ecs';
import { activityTypes, fieldType, isKnownActivity, isTimeZone, toCidr } from '../compile';
import type { CompileTarget } from '../compile';
import { ACTIVITY_TYPES } from '../../catalogue';
import { fieldSources, RUNTIME_ACTIONS } from '../intent';
import type { Condition, EventSource, Field, LeafCondition } from '../intent';

/** What is wrong with an intent or a rule, as a sentence. */
export type Problem = string;

/** Fields that only the audit feed has: a rule that reads other logs alone would fail on them. */
const ONLY_IN_AUDIT = /^(?:anthropic\.|source\.|user\.target\.roles$|user_agent\.|group\.|http\.)/;

const isKnownField = (field: Field, source: EventSource, { fields }: CompileTarget): boolean => {
  const sources = fieldSources(field);
  if (source === 'runtime' && sources.some((name) => ONLY_IN_AUDIT.test(name))) return false;
  if (source !== 'audit' && sources.every((name) => name.startsWith('anthropic.'))) return false;
  if (source === 'audit' && field.startsWith('runtime.')) return false;
  if (fields !== undefined) return sources.some((name) => fields.has(name));
  // What other sources map is only known from the cluster.
  return source !== 'audit' || sources.some((name) => FIELD_TABLE.has(name));
};

/** Whether ES|QL can read the field at all, and whether the indices have it. */
export const fieldProblems = (field: Field, source: EventSource, target: CompileTarget): Problem[] => {
  if (!isKnownField(field, source, target)) return [`The data has no field ${field}.`];
  return source === 'audit' && ['flattened', 'geo_point'].includes(fieldType(field))
    ? [`Rules can't read ${field}, which holds an object.`]
    : [];
};

const toPattern = (pattern: string): RegExp =>
  new RegExp(
    `^${pattern
      .replace(/[.+^${}()|[\]\\]/g, '\\$&')
      .replace(/\*/g, '.*')
      .replace(/\?/g, '.')}$`,
  );

const activityProblems = (leaf: Extract<LeafCondition, { kind: 'activity' }>, source: EventSource): Problem[] => {
  const isKnown = (type: string): boolean =>
    source === 'audit' ? isKnownActivity(type) : source !== 'runtime' || RUNTIME_ACTIONS.includes(type);
  const names = source === 'audit' ? ACTIVITY_TYPES.map(({ type }) => type) : RUNTIME_ACTIONS;
  const { types = [], patterns = [], categories = [], except = [] } = leaf;
  return [
    ...[...types, ...except].filter((type) => !isKnown(type)).map((type) => `There is no activity "${type}".`),
    ...patterns
      .filter((pattern) => !names.some((name) => toPattern(pattern).test(name)))
      .map((pattern) => `No activity is named like "${pattern}".`),
    ...categories
      .filter((category) => !ACTIVITY_CATEGORIES.includes(category))
      .map((category) => `There is no category "${category}".`),
    ...(activityTypes(leaf).length === 0 && patterns.length === 0 ? ['No activity is named.'] : []),
  ];
};

/** Sums that the feed writes as text; they are read as numbers. */
const isDecimalText = (field: Field): boolean => /\.(?:previous_)?per_review_limit_usd$/.test(field);

const isNumeric = (field: Field): boolean => ['long', 'double'].includes(fieldType(field));

const valueProblems = (
  { field, values }: Extract<LeafCondition, { kind: 'equals' }>,
  source: EventSource,
): Problem[] => {
  if (values.length === 0) return [`No value is given for ${field}.`];
  if (source !== 'audit') return [];
  const wrong = (value: string | number | boolean): Problem[] => {
    const text = String(value).trim().toLowerCase();
    if (field === 'event.action' && !isKnownActivity(String(value))) return [`There is no activity "${value}".`];
    if (fieldType(field) === 'boolean' && text !== 'true' && text !== 'false') return [`${field} is true or false.`];
    if (isNumeric(field) && !Number.isFinite(Number(text === '' ? NaN : text))) return [`${field} is a number.`];
    if (fieldType(field) === 'ip' && toCidr(String(value)) === undefined) return [`"${value}" is no address.`];
    if (field === 'source.geo.country_iso_code' && !countries.isValid(String(value))) {
      return [`"${value}" is no country code.`];
    }
    return [];
  };
  return values.flatMap(wrong);
};

const compareProblems = (
  { field, value }: Extract<LeafCondition, { kind: 'compare' }>,
  source: EventSource,
): Problem[] => {
  if (source === 'audit' && fieldType(field) === 'date') {
    return Number.isNaN(Date.parse(String(value))) && !/^now[+-]\d{1,5}h$/.test(String(value))
      ? [`"${value}" is no date.`]
      : [];
  }
  if (source === 'audit' && !isNumeric(field) && !isDecimalText(field))
    return [`${field} is no number, so it has no limit.`];
  return Number.isFinite(Number(value)) ? [] : [`"${value}" is no number.`];
};

const DOMAIN = /^@?[\p{L}\p{N}](?:[\p{L}\p{N}.-]*[\p{L}\p{N}])?$/u;

const leafProblems = (leaf: LeafCondition, source: EventSource, target: CompileTarget): Problem[] => {
  switch (leaf.kind) {
    case 'activity':
      return activityProblems(leaf, source);
    case 'equals':
      return [...fieldProblems(leaf.field, source, target), ...valueProblems(leaf, source)];
    case 'text':
      return [
        ...fieldProblems(leaf.field, source, target),
        ...(leaf.values.length === 0 || leaf.values.includes('') ? [`No text is given for ${leaf.field}.`] : []),
      ];
    case 'compare':
      return [...fieldProblems(leaf.field, source, target), ...compareProblems(leaf, source)];
    case 'network':
      return [
        ...fieldProblems(leaf.field, source, target),
        ...(source === 'audit' && fieldType(leaf.field) !== 'ip' ? [`${leaf.field} is no address.`] : []),
        ...leaf.ranges.filter((range) => toCidr(range) === undefined).map((range) => `"${range}" is no address range.`),
        ...(leaf.ranges.length === 0 ? ['No address range is given.'] : []),
      ];
    case 'email_domain':
      return [
        ...fieldProblems(leaf.field, source, target),
        ...leaf.domains.filter((domain) => !DOMAIN.test(domain.trim())).map((domain) => `"${domain}" is no domain.`),
        ...(leaf.domains.length === 0 ? ['No domain is given.'] : []),
      ];
    case 'exists':
    case 'listed':
      return fieldProblems(leaf.field, source, target);
    case 'fields':
      return [leaf.left, leaf.right].flatMap((field) => fieldProblems(field, source, target));
    case 'time':
      return [
        ...(leaf.time_zone !== undefined && !isTimeZone(leaf.time_zone)
          ? [`"${leaf.time_zone}" is no time zone.`]
          : []),
        ...(leaf.days === undefined && leaf.from === undefined && leaf.to === undefined ? ['No time is given.'] : []),
      ];
    case 'identity_event':
      return source === 'identity_provider' ? [] : ['Events of an identity provider need its logs as source.'];
    default:
      return [];
  }
};

/** What is wrong with a condition on events of a source. */
export const conditionProblems = (condition: Condition, source: EventSource, target: CompileTarget): Problem[] => {
  switch (condition.kind) {
    case 'all':
      return condition.of.flatMap((part) => conditionProblems(part, source, target));
    case 'any':
      return condition.of.length === 0
        ? ['None of several alternatives is given.']
        : condition.of.flatMap((part) => conditionProblems(part, source, target));
    case 'not':
      return conditionProblems(condition.of, source, target);
    default:
      return leafProblems(condition, source, target);
  }
};
