import { groupNames, limitMeasures, measuresIn } from './aggregation';
import { joined } from './expression';
import type { QueryExpression } from './expression';
import { lexQuery } from './lex';
import { ExpressionParser } from './parse_expression';
import type { QueryPlan } from './query_plan';
import { spanOf } from './query_spans';

/** Commands that choose columns, order or number of rows: nothing for a rule. */
const IGNORED =
  /^(?:keep|drop|sort|order|limit|head|tail|top|rename|eval|extend|project|table|fields|bin|bucket|dedup|take|render|enrich|dissect|grok|mv_expand|fillnull|eventstats|set|sample|inlinestats)\b/iu;
const SOURCE = /^(?:from|ts)\s+([^|]*?)(?:\s+metadata\b.*)?$/isu;
/** `index=claude sourcetype=claude:audit`: a colon in it is no operator. */
const SPLUNK_SOURCE = /(?<![\w.])(?:index|sourcetype|source)\s*=\s*"?([\w:.*-]+)"?/giu;
const STATS = /^(?:stats|summarize|aggregate|tstats|timechart|streamstats)\s+/iu;

/** A boolean expression out of text; undefined where it is none. */
export const parseExpression = (text: string): QueryExpression | undefined => {
  const tokens = lexQuery(text);
  return tokens === undefined ? undefined : new ExpressionParser(tokens).parse();
};

/** Splits at bars that stand outside of quotes. */
export const splitPipeline = (query: string): string[] => {
  const parts: string[] = [];
  let part = '';
  let quote = '';
  for (let at = 0; at < query.length; at += 1) {
    const letter = query.charAt(at);
    if (quote !== '') {
      if (letter === quote && query.charAt(at - 1) !== '\\') quote = '';
    } else if (letter === '"' || letter === "'") quote = letter;
    else if (letter === '|' && query.charAt(at + 1) === '|') {
      part += '||';
      at += 1;
      continue;
    } else if (letter === '|') {
      parts.push(part.trim());
      part = '';
      continue;
    }
    part += letter;
  }
  parts.push(part.trim());
  return parts.filter((piece) => piece !== '');
};

/** `index=claude sourcetype=audit` says where to read, not what. */
const splitSources = (expression: QueryExpression): { sources: string[]; where?: QueryExpression } => {
  const parts = expression.kind === 'all' ? expression.of : [expression];
  const isSource = (part: QueryExpression): boolean =>
    part.kind === 'test' &&
    /^(?:index|sourcetype|source|dataset|event\.dataset|event\.module|data_stream\.dataset|_index)$/iu.test(part.field);
  const sources = parts.flatMap((part) => (part.kind === 'test' && isSource(part) ? part.values : []));
  const rest = parts.filter(
    (part) => !isSource(part) && !(part.kind === 'test' && /^(?:earliest|latest)$/iu.test(part.field)),
  );
  return { sources, ...(rest.length > 0 && { where: joined('all', rest) }) };
};

const toStats = (text: string, plan: QueryPlan): void => {
  const [aggregates = '', groups = ''] = text.split(/\bby\b/iu);
  plan.measures.push(...measuresIn(aggregates));
  plan.by.push(...groupNames(groups));
};

/** ES|QL, SPL and Kusto: commands between bars. */
export const parsePipeline = (query: string): QueryPlan | undefined => {
  const plan: QueryPlan = { sources: [], by: [], measures: [] };
  const conditions: QueryExpression[] = [];
  const bare = query.replace(/(?:--|\/\/)[^\n"]*$/gmu, '').replace(SPLUNK_SOURCE, (_written, name: string) => {
    plan.sources.push(name);
    return '';
  });
  const commands = splitPipeline(bare);
  for (const [at, command] of commands.entries()) {
    const source = SOURCE.exec(command);
    if (source !== null && at === 0) {
      plan.sources.push(...(source[1] ?? '').split(',').map((name) => name.trim()));
      continue;
    }
    if (IGNORED.test(command)) continue;
    if (STATS.test(command)) {
      toStats(command.replace(STATS, ''), plan);
      continue;
    }
    // Kusto begins with the name of a table.
    if (at === 0 && /^\w+$/u.test(command) && commands.length > 1) {
      plan.sources.push(command);
      continue;
    }
    const condition = command.replace(/^(?:where|search|filter|having)\s+/iu, '');
    if (plan.measures.length > 0) {
      if (!limitMeasures(plan.measures, condition)) return undefined;
      continue;
    }
    const expression = parseExpression(condition);
    if (expression === undefined) return undefined;
    const { sources, where } = splitSources(expression);
    plan.sources.push(...sources);
    if (where !== undefined) conditions.push(where);
  }
  const window = spanOf(query);
  if (conditions.length > 0) plan.where = joined('all', conditions);
  if (window !== undefined) plan.window = window;
  return plan;
};
