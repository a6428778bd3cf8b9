import { toDuration } from '../../intent';
import type { Condition, Intent, Operator, Severity, Shape } from '../../intent';
import { ACTIVITY_TYPES, findActivityType } from '../../../catalogue';
import { allOf, anyOf, typesOf } from '../activities/conditions';
import { documentField, fieldTypeOf } from '../activities/field_names';
import { nearestDefault } from '../data/defaults';
import type { ReaderAnswer } from '../reader_answer';
import { minutesOf } from '../values/duration_units';
import { parseSigma } from './sigma_document';
import type { SigmaDocument, SigmaTest } from './sigma_document';

/** What rules elsewhere call the fields of this feed. */
const ALIASES: Readonly<Record<string, string>> = {
  action: 'event.action',
  event: 'event.action',
  eventname: 'event.action',
  event_type: 'event.action',
  eventtype: 'event.action',
  type: 'event.action',
  activity: 'event.action',
  activity_type: 'event.action',
  operation: 'event.action',
  'event.type': 'event.action',
  user: 'user.email',
  username: 'user.email',
  email: 'user.email',
  actor: 'user.email',
  'actor.email': 'user.email',
  'actor.email_address': 'user.email',
  user_email: 'user.email',
  account: 'user.email',
  ip: 'source.ip',
  src_ip: 'source.ip',
  source_ip: 'source.ip',
  'actor.ip_address': 'source.ip',
  ip_address: 'source.ip',
  sourceip: 'source.ip',
  'c-ip': 'source.ip',
  useragent: 'user_agent.original',
  user_agent: 'user_agent.original',
  'actor.user_agent': 'user_agent.original',
  'c-useragent': 'user_agent.original',
  status: 'http.response.status_code',
  country: 'source.geo.country_iso_code',
  method: 'http.request.method',
  path: 'url.path',
  outcome: 'event.outcome',
  org: 'organization.id',
  organization_id: 'organization.id',
  'actor.type': 'anthropic.audit.actor.type',
  actor_type: 'anthropic.audit.actor.type',
  target_user: 'user.target.email',
  'target.email': 'user.target.email',
};

const fieldOf = (name: string): string => {
  const bare = name.replace(/^anthropic\.audit\./u, '');
  return ALIASES[name.toLowerCase()] ?? documentField(bare);
};

const scalar = (field: string, text: string): string | number | boolean => {
  const type = fieldTypeOf(field);
  if (type === 'boolean') return /^(?:true|1|yes)$/iu.test(text);
  return (type === 'long' || type === 'double') && Number.isFinite(Number(text)) ? Number(text) : text;
};

const HOW: Readonly<Record<string, 'contains' | 'starts_with' | 'ends_with' | 'pattern'>> = {
  contains: 'contains',
  startswith: 'starts_with',
  endswith: 'ends_with',
};
const COMPARE: Readonly<Record<string, Operator>> = { gt: '>', gte: '>=', lt: '<', lte: '<=' };

const toCondition = ({ field: name, modifiers, values }: SigmaTest): Condition => {
  const field = fieldOf(name);
  const how = modifiers.map((modifier) => HOW[modifier]).find((entry) => entry !== undefined);
  const operator = modifiers.map((modifier) => COMPARE[modifier]).find((entry) => entry !== undefined);
  if (field === 'event.action') {
    const names = values.map((value) =>
      how === 'contains'
        ? `*${value}*`
        : how === 'starts_with'
          ? `${value}*`
          : how === 'ends_with'
            ? `*${value}`
            : value,
    );
    const patterns = names.filter((value) => value.includes('*'));
    const types = names.filter((value) => !value.includes('*'));
    return { kind: 'activity', ...(types.length > 0 && { types }), ...(patterns.length > 0 && { patterns }) };
  }
  if (operator !== undefined) return { kind: 'compare', field, operator, value: Number(values[0]) };
  if (modifiers.includes('cidr') || (field === 'source.ip' && values.some((value) => value.includes('/'))))
    return { kind: 'network', field, ranges: values };
  if (how !== undefined) return { kind: 'text', field, how, values };
  if (values.some((value) => value.includes('*'))) return { kind: 'text', field, how: 'pattern', values };
  if (values.length === 1 && values[0] === 'null') return { kind: 'not', of: { kind: 'exists', field } };
  return { kind: 'equals', field, values: values.map((value) => scalar(field, value)) };
};

const selectionCondition = (selection: readonly SigmaTest[][]): Condition =>
  anyOf(selection.map((tests) => allOf(...tests.map(toCondition))));

/** `sel and not filter`, `1 of sel*`, `a or b`: left to right, "not" before what it belongs to. */
const combine = (expression: string, { selections }: SigmaDocument): Condition | undefined => {
  const matching = (pattern: string): Condition[] => {
    const expressionOf = new RegExp(`^${pattern.replace(/[.+?^${}()|[\]\\]/gu, '\\$&').replace(/\*/gu, '.*')}$`, 'u');
    return [...selections]
      .filter(([name]) => pattern === 'them' || expressionOf.test(name))
      .map(([, selection]) => selectionCondition(selection));
  };
  const positive: Condition[] = [];
  const alternatives: Condition[] = [];
  const words = expression
    .replace(/[()]/gu, ' ')
    .split(/\s+/u)
    .filter((word) => word !== '');
  let negate = false;
  let either = false;
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index] ?? '';
    if (word === 'and') either = false;
    else if (word === 'or') either = true;
    else if (word === 'not') negate = true;
    else {
      const quantified = /^(?:1|all|any)$/u.test(word) && words[index + 1] === 'of';
      const found = matching(quantified ? (words[index + 2] ?? 'them') : word);
      if (quantified) index += 2;
      if (found.length === 0) continue;
      const one = word === 'all' ? allOf(...found) : anyOf(found);
      const condition: Condition = negate ? { kind: 'not', of: one } : one;
      if (either && positive.length > 0) alternatives.push(condition);
      else positive.push(condition);
      negate = false;
      either = false;
    }
  }
  if (positive.length === 0) return undefined;
  return alternatives.length === 0 ? allOf(...positive) : anyOf([allOf(...positive), ...alternatives]);
};

const SEVERITIES: Readonly<Record<string, Severity>> = {
  critical: 'critical',
  high: 'high',
  medium: 'medium',
  low: 'low',
  informational: 'low',
};

const windowOf = (timeframe: string | undefined, fallback: string): string => {
  const [, amount, unit] = /^\s*(\d+)\s*([a-z]+)\s*$/iu.exec(timeframe ?? '') ?? [];
  const minutes = amount === undefined || unit === undefined ? undefined : minutesOf(Number(amount), unit);
  return minutes === undefined ? fallback : toDuration(Math.max(1, Math.round(minutes * 60)));
};

const toShape = (
  where: Condition,
  aggregation: string | undefined,
  document: SigmaDocument,
): { shape: Shape; assumedWindow: boolean } => {
  const [, distinct, by, operator, value] =
    /count\s*\(\s*(?:distinct\s+)?([\w.@]*)\s*\)\s*(?:by\s+([\w.@,\s]+?)\s*)?(>=|<=|==|=|>|<)\s*(\d+)/iu.exec(
      aggregation ?? '',
    ) ?? [];
  if (operator === undefined || value === undefined)
    return { shape: { kind: 'event', events: { where } }, assumedWindow: false };
  const row = nearestDefault(typesOf(where));
  const field = distinct === undefined || distinct === '' || distinct === '*' ? undefined : fieldOf(distinct);
  const entity =
    by === undefined
      ? []
      : by
          .split(',')
          .map((name) => fieldOf(name.trim()))
          .filter((name) => name !== '');
  return {
    shape: {
      kind: 'threshold',
      events: { where },
      by: entity,
      window: windowOf(document.timeframe, row?.window ?? '1h'),
      measures: [
        {
          of: field === undefined ? 'events' : 'distinct',
          ...(field !== undefined && { field }),
          operator: (operator === '=' ? '==' : operator) as Operator,
          value: Number(value),
        },
      ],
    },
    assumedWindow: document.timeframe === undefined,
  };
};

const unknownTypes = (where: Condition): string[] =>
  typesOf(where).filter((type) => findActivityType(type) === undefined);

/**
 * Reads a rule in the manner of Sigma: its selections, condition, count and time frame. Without a known activity in it,
 * the title and description are read as a request in words.
 *
 * @returns undefined if the text is no such rule
 */
export const readSigma = (text: string, readProse: (text: string) => ReaderAnswer): ReaderAnswer | undefined => {
  const document = parseSigma(text);
  if (document === undefined) return undefined;
  const [condition = '', aggregation] = document.condition.split('|');
  const where = combine(condition, document);
  const words = [document.title, document.description].filter((part) => part !== undefined).join('. ');
  if (where === undefined || (unknownTypes(where).length > 0 && words !== '')) {
    return words === '' ? undefined : readProse(words);
  }
  const unknown = unknownTypes(where);
  if (unknown.length > 0 && unknown.length === typesOf(where).length) {
    return {
      kind: 'questions',
      intent: null,
      questions: [
        {
          about: 'activities',
          text: `The feed has no ${unknown.slice(0, 3).join(', ')}. Which of its ${ACTIVITY_TYPES.length} activities is meant?`,
        },
      ],
      understood: [],
      not_understood: unknown,
      confidence: 0.3,
    };
  }
  const { shape, assumedWindow } = toShape(where, aggregation, document);
  const severity = SEVERITIES[(document.level ?? '').toLowerCase()];
  const rule = {
    ...(document.title !== undefined && { name: document.title.slice(0, 120) }),
    ...(severity !== undefined && { severity }),
  };
  const intent: Intent = {
    shape,
    ...(Object.keys(rule).length > 0 && { rule }),
    ...(assumedWindow && { assumed: ['window'] }),
  };
  return { kind: 'intent', intent, understood: [...document.selections.keys()], not_understood: [], confidence: 1 };
};
