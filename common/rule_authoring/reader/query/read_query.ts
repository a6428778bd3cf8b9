import { toDuration } from '../../intent';
import type { AssumablePart, Condition, Intent, Severity, Shape } from '../../intent';
import { namesActivities, typesOf } from '../activities/conditions';
import { nearestDefault } from '../data/defaults';
import { resolveActivity } from '../names/resolve_activity';
import { resolveField } from '../names/resolve_field';
import type { ReaderAnswer } from '../reader_answer';
import { bareOf, testsOf } from './expression';
import type { QueryExpression } from './expression';
import { parseEql } from './parse_eql';
import { parseJson } from './parse_json';
import { parseExpression, parsePipeline } from './parse_pipeline';
import { parseSql } from './parse_sql';
import type { QueryMeasure, QueryPlan } from './query_plan';
import { toCondition } from './to_condition';
import type { ReadActivities, Unresolved } from './to_condition';

/** Longer texts are no query that somebody typed. */
const LONGEST = 6000;

/** Patterns and tables that may mean the audit feed; nothing else is read, whatever a query says. */
const AUDIT_SOURCE =
  /^(?:\*|logs(?:[-*].*)?|events?|logs?|(?:\w*[-_.])?(?:audit|activit|anthropic|claude|compliance)[\w.:*-]*|siem|main|security_?events?)$/iu;
const OTHER_SOURCE = /endpoint|winlog|windows|aws|azure|okta|gcp|o365|sysmon|crowdstrike|^\./iu;

const SEVERITIES: Readonly<Record<string, Severity>> = {
  critical: 'critical',
  high: 'high',
  medium: 'medium',
  moderate: 'medium',
  low: 'low',
  informational: 'low',
};

const ESQL = /^\s*(?:from|ts)\s+[^|\n]+(?:\n\s*)?\|/iu;
const SQL = /^\s*select\s[\s\S]+\sfrom\s/iu;
const EQL = /^\s*(?:sequence\b[^[]*\[|(?:any|iam|authentication|configuration|event)\s+where\s)/iu;
const PIPED = /\|\s*(?:where|stats|summarize|eval|table|bin|search|timechart|dedup|sort|tstats)\b/iu;

/** Parses a query in one of the languages that people paste; undefined if it is none of them. */
export const parseQuery = (text: string): QueryPlan | undefined => {
  if (EQL.test(text)) return parseEql(text);
  if (SQL.test(text)) return parseSql(text);
  if (ESQL.test(text) || PIPED.test(text) || /^\s*(?:search\s+)?index\s*=/iu.test(text)) return parsePipeline(text);
  const where = parseExpression(text);
  return where === undefined ? undefined : { sources: [], where, by: [], measures: [] };
};

const fieldsOf = (names: readonly string[], unresolved: Unresolved): string[] =>
  names.flatMap((name) => {
    const field = resolveField(name);
    if (field === undefined) unresolved.fields.push(name);
    return field === undefined ? [] : [field];
  });

const toMeasure = (
  { of, field, limit }: QueryMeasure,
  unresolved: Unresolved,
): Extract<Shape, { kind: 'threshold' }>['measures'] => {
  if (limit === undefined) return [];
  const [name] = field === undefined ? [] : fieldsOf([field], unresolved);
  return [{ of, ...(name !== undefined && { field: name }), operator: limit.operator, value: limit.value }];
};

const toShape = (
  plan: QueryPlan,
  where: Condition,
  unresolved: Unresolved,
): { shape: Shape; assumed: AssumablePart[] } => {
  const by = fieldsOf(plan.by, unresolved);
  const measures = plan.measures.flatMap((measure) => toMeasure(measure, unresolved));
  const row = nearestDefault(typesOf(where));
  const window = plan.window === undefined ? (row?.window ?? '1h') : toDuration(Math.round(plan.window * 60));
  if (measures.length === 0) return { shape: { kind: 'event', events: { where } }, assumed: [] };
  return {
    shape: { kind: 'threshold', events: { where }, by, window, measures },
    assumed: plan.window === undefined ? ['window'] : [],
  };
};

const toSequence = (
  plan: QueryPlan,
  translate: (part: QueryExpression) => Condition,
  unresolved: Unresolved,
): Shape => ({
  kind: 'sequence',
  steps: (plan.steps ?? []).map(({ where, by }) => ({
    events: { where: translate(where) },
    ...(by.length > 0 && { by: fieldsOf(by, unresolved) }),
  })),
  by: plan.by.length > 0 ? fieldsOf(plan.by, unresolved) : ['user.email'],
  within: plan.window === undefined ? '1h' : toDuration(Math.round(plan.window * 60)),
});

export interface QueryOptions {
  readActivities: ReadActivities;
}

const isForeign = (sources: readonly string[]): boolean =>
  sources.some((name) => OTHER_SOURCE.test(name) || !AUDIT_SOURCE.test(name));

/** Turns a parsed query into an answer; undefined if it names neither an activity nor a field of the feed. */
const toAnswer = (plan: QueryPlan, { readActivities }: QueryOptions): ReaderAnswer | undefined => {
  if (isForeign(plan.sources)) return undefined;
  const unresolved: Unresolved = { fields: [], activities: [] };
  const translate = (part: QueryExpression): Condition => toCondition(part, { unresolved, readActivities });
  const where: Condition | undefined = plan.where === undefined ? undefined : translate(plan.where);
  if (where === undefined && plan.steps === undefined) return undefined;
  const { shape, assumed }: { shape: Shape; assumed: AssumablePart[] } =
    plan.steps === undefined
      ? toShape(plan, where ?? { kind: 'all', of: [] }, unresolved)
      : { shape: toSequence(plan, translate, unresolved), assumed: [] };
  const tests = [plan.where, ...(plan.steps ?? []).map((step) => step.where)].flatMap((part) =>
    part === undefined ? [] : testsOf(part),
  );
  const missing = [...unresolved.fields, ...unresolved.activities];
  const placed = tests.length - unresolved.fields.length;
  if (unresolved.activities.length > 0 || placed <= 0 || missing.length > placed) return undefined;
  const intent: Intent = { shape, ...(assumed.length > 0 && { assumed }) };
  const understood = tests.map(({ field }) => field).filter((name) => !missing.includes(name));
  const confidence = understood.length / Math.max(1, understood.length + missing.length);
  return { kind: 'intent', intent, understood, not_understood: missing, confidence };
};

/** Is it certain that this is a query, whatever can be made of it? A sentence with a colon in it is none. */
const isExpression = (plan: QueryPlan): boolean => {
  if (plan.sources.length > 0 || plan.steps !== undefined || plan.measures.length > 0) return true;
  if (plan.where === undefined) return false;
  const tests = testsOf(plan.where);
  const bare = bareOf(plan.where);
  const known = tests.filter(({ field }) => resolveField(field) !== undefined);
  // "Status: open" and "Date: 2026-03-02" are lines of a ticket.
  const looksTechnical = known.some(
    ({ field }) => resolveField(field) === 'event.action' || /[._]|\p{Ll}\p{Lu}/u.test(field),
  );
  return (
    (looksTechnical || bare.length > 0) &&
    known.length > 0 &&
    tests.every(({ field }) => !field.includes(' ')) &&
    bare.every(({ value }) => resolveActivity(value).length > 0)
  );
};

/**
 * Reads a query that somebody pasted (KQL, Lucene, ES|QL, EQL, SQL, SPL, Kusto, `key=value`) as the rule that it
 * describes. Only what it says about events is taken; where it would read from is not.
 *
 * @returns undefined for text that is no query, or a query about other data
 */
export const readQuery = (text: string, options: QueryOptions): ReaderAnswer | undefined => {
  if (text.length > LONGEST) return undefined;
  const plan = parseQuery(text);
  return plan === undefined || !isExpression(plan) ? undefined : toAnswer(plan, options);
};

/** The same for JSON: a record, a search request, or a rule that holds a query. */
export const readJsonQuery = (json: string, options: QueryOptions): ReaderAnswer | undefined => {
  if (json.length > LONGEST) return undefined;
  const reading = parseJson(json);
  if (reading === undefined) return undefined;
  const { fields, query, where } = reading;
  const answer =
    query !== undefined
      ? readQuery(query, options)
      : where === undefined
        ? undefined
        : toAnswer({ sources: [], where, by: [], measures: [] }, options);
  if (answer?.kind !== 'intent' || (query === undefined && !namesAny(answer.intent.shape))) return undefined;
  const name = fields.get('name') ?? fields.get('title');
  const severity = SEVERITIES[(fields.get('severity') ?? fields.get('level') ?? '').toLowerCase()];
  if (query === undefined || (name === undefined && severity === undefined)) return answer;
  const rule = { ...(name !== undefined && { name: name.slice(0, 120) }), ...(severity !== undefined && { severity }) };
  return { ...answer, intent: { ...answer.intent, rule } };
};

const namesAny = (shape: Shape): boolean => shape.kind === 'event' && namesActivities(shape.events.where);
