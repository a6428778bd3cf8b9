import { findActivityType } from '../../../catalogue';
import type { Condition, EventFilter, Operator } from '../../intent';
import { allOf } from '../activities/conditions';
import type { Amount } from '../shapes/read_amounts';
import type { Request } from './request';
import type { Segment } from './read_segment';

const LIMIT_FIELDS = ['limit_usd', 'new_limit_usd', 'amount', 'value'];

/** "The limit is raised above 10000": a bare number is what the limit is set to, not how often it happens. */
const SECONDS = /_seconds$/u;
const FIGURE = /_(?:seconds|minutes|hours|days|period|periods|count|limit|percentage|max|min|size|threshold)$/u;

const BOUND: readonly (readonly [RegExp, Operator])[] = [
  [/\b(?:more than|above|over|longer than|beyond|exceed\w*|greater than|higher than|past)\b|>/u, '>'],
  [/\b(?:at least|minimum|or more)\b|>=|≥/u, '>='],
  [/\b(?:less than|below|under|shorter than|lower than)\b|</u, '<'],
  [/\b(?:at most|up to|maximum)\b|<=|≤/u, '<='],
];

/** "Session duration raised above 7 days": the value that a setting gets, not a time in which something happens. */
export const settingLimit = (request: Request, segment: Segment): EventFilter | undefined => {
  const { where } = segment.filter;
  const settings =
    where.kind === 'setting'
      ? [where]
      : where.kind === 'any' || where.kind === 'all'
        ? where.of.filter((part) => part.kind === 'setting')
        : [];
  const [setting] = settings;
  if (
    setting?.kind !== 'setting' ||
    settings.length !== 1 ||
    setting.value !== undefined ||
    !FIGURE.test(setting.setting)
  )
    return undefined;
  const { amounts, spans } = request.extraction;
  const amount = amounts.find((entry) => entry.said && !entry.percent && entry.counts === undefined && !entry.times);
  const span = spans.find((entry) => entry.role !== 'interval');
  const words =
    span === undefined
      ? ''
      : request.sheet.tokens
          .slice(Math.max(0, span.from - 3), span.from)
          .map(({ lower }) => lower)
          .join(' ');
  const bound = BOUND.find(([expression]) => expression.test(words))?.[1];
  const value =
    amount?.value ??
    (span !== undefined && bound !== undefined && SECONDS.test(setting.setting) ? span.minutes * 60 : undefined);
  const operator = amount?.operator ?? bound;
  if (value === undefined || operator === undefined) return undefined;
  const limited: Condition = { ...setting, operator, value };
  return { ...segment.filter, where: where.kind === 'setting' ? limited : replace(where, setting, limited) };
};

const replace = (condition: Condition, old: Condition, fresh: Condition): Condition =>
  condition === old
    ? fresh
    : condition.kind === 'all' || condition.kind === 'any'
      ? { ...condition, of: condition.of.map((part) => replace(part, old, fresh)) }
      : condition;

export const limitOf = (segment: Segment, amounts: readonly Amount[]): EventFilter | undefined => {
  const [amount] = amounts;
  if (
    amount === undefined ||
    amounts.length > 1 ||
    amount.counts !== undefined ||
    amount.times ||
    !amount.said ||
    amount.value < 50
  )
    return undefined;
  if (segment.types.length === 0 || !segment.types.every((type) => /limit/u.test(type))) return undefined;
  const fields = LIMIT_FIELDS.filter((field) =>
    segment.types.some((type) => findActivityType(type)?.fields[field] !== undefined),
  );
  const tests = fields.map((field): Condition => ({
    kind: 'compare',
    field: `anthropic.audit.${field}`,
    operator: amount.operator,
    value: amount.value,
  }));
  const [test] = tests;
  if (test === undefined) return undefined;
  return {
    ...segment.filter,
    where: allOf(segment.filter.where, tests.length === 1 ? test : { kind: 'any', of: tests }),
  };
};
