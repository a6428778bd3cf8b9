import { assertIndexPattern } from './assert_index_pattern';
import { escapeIdentifier } from './escape_identifier';
import type { EsqlCommand, EsqlQuery, SortKey } from './esql_query';
import type { NamedExpression } from './expression';
import { liftStatsExpressions } from './lift_stats_expressions';
import { renderExpression } from './render_expression';
import { isBefore } from './stack_version';
import type { StackVersion } from './stack_version';

/** Metadata fields stood in brackets before. */
const METADATA_WITHOUT_BRACKETS: StackVersion = { major: 8, minor: 13, patch: 0 };
/** STATS takes nothing but names before. */
const EXPRESSIONS_IN_STATS: StackVersion = { major: 8, minor: 14, patch: 0 };

const renderColumns = (columns: readonly NamedExpression[]): string =>
  columns.map(({ name, expression }) => `${escapeIdentifier(name)} = ${renderExpression(expression)}`).join(', ');

const renderNames = (names: readonly string[]): string => names.map(escapeIdentifier).join(', ');

const renderSortKey = ({ expression, direction, nulls }: SortKey): string =>
  [renderExpression(expression), ...(direction === 'DESC' ? ['DESC'] : []), ...(nulls ? [`NULLS ${nulls}`] : [])].join(
    ' ',
  );

const renderMetadata = (fields: readonly string[], version: StackVersion): string => {
  if (fields.length === 0) return '';
  const text = `METADATA ${renderNames(fields)}`;
  return isBefore(version, METADATA_WITHOUT_BRACKETS) ? ` [${text}]` : ` ${text}`;
};

const renderStats = ({ aggregates, by }: Extract<EsqlCommand, { kind: 'stats' }>): string => {
  const groups = by.map((key) => (typeof key === 'string' ? escapeIdentifier(key) : renderColumns([key]))).join(', ');
  return ['STATS', renderColumns(aggregates), groups && `BY ${groups}`].filter(Boolean).join(' ');
};

const renderCommand = (command: EsqlCommand, version: StackVersion): string => {
  switch (command.kind) {
    case 'from':
      return `FROM ${assertIndexPattern(command.indexPattern)}${renderMetadata(command.metadata, version)}`;
    case 'row':
      return `ROW ${renderColumns(command.columns)}`;
    case 'where':
      return `WHERE ${renderExpression(command.condition)}`;
    case 'eval':
      return `EVAL ${renderColumns(command.columns)}`;
    case 'stats':
      return renderStats(command);
    case 'sort':
      return `SORT ${command.keys.map(renderSortKey).join(', ')}`;
    case 'limit':
      return `LIMIT ${command.count}`;
    case 'keep':
      return `KEEP ${renderNames(command.columns)}`;
    case 'drop':
      return `DROP ${renderNames(command.columns)}`;
    case 'mv_expand':
      return `MV_EXPAND ${escapeIdentifier(command.column)}`;
  }
};

/**
 * ES|QL text of a query, one clause a line, in the syntax of a stack version.
 *
 * @param version - the lower of Kibana's and Elasticsearch's (`lowerStackVersion`)
 */
export const renderQuery = (query: EsqlQuery, version: StackVersion): string => {
  const { commands } = isBefore(version, EXPRESSIONS_IN_STATS) ? liftStatsExpressions(query) : query;
  return commands.map((command) => renderCommand(command, version)).join('\n| ');
};
