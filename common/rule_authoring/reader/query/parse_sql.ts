import { groupNames, limitMeasures, measuresIn } from './aggregation';
import { parseExpression } from './parse_pipeline';
import type { QueryPlan } from './query_plan';
import { spanOf } from './query_spans';

const SELECT =
  /^\s*select\s+([\s\S]+?)\s+from\s+([\w.*"`,\s-]+?)(?:\s+where\s+([\s\S]+?))?(?:\s+group\s+by\s+([\s\S]+?))?(?:\s+having\s+([\s\S]+?))?(?:\s+order\s+by\s+[\s\S]+?)?(?:\s+limit\s+\d+)?\s*;?\s*$/iu;

/** A time limit says how far to look back, not which events are meant. */
const TIME_LIMIT =
  /\b(?:and\s+)?[\w."`@]+\s*(?:>=?|<=?)\s*(?:now\s*\(\)|current_timestamp|dateadd|date_sub)[^)]*?(?=\s+and\s|\s+or\s|$)/giu;

/** `SELECT … FROM … WHERE … GROUP BY … HAVING …` */
export const parseSql = (query: string): QueryPlan | undefined => {
  const match = SELECT.exec(query.replace(/--[^\n]*$/gmu, ' '));
  if (match === null) return undefined;
  const [, columns = '', tables = '', condition, groups = '', having] = match;
  const where = condition
    ?.replace(TIME_LIMIT, '')
    .replace(/^\s*and\s+/iu, '')
    .trim();
  const plan: QueryPlan = {
    sources: tables.split(',').map((name) => name.replace(/["`]/gu, '').trim()),
    by: groupNames(groups),
    measures: having === undefined ? [] : measuresIn(columns),
  };
  if (where !== undefined && where !== '') {
    const expression = parseExpression(where);
    if (expression === undefined) return undefined;
    plan.where = expression;
  }
  if (having !== undefined && !limitMeasures(plan.measures, having)) return undefined;
  const window = spanOf(query);
  if (window !== undefined) plan.window = window;
  return plan;
};
