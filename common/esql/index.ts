export {
  ascending,
  descending,
  drop,
  esqlQuery,
  evaluate,
  expandValues,
  from,
  keep,
  limit,
  row,
  sort,
  stats,
  where,
} from './commands';
export type { Columns } from './commands';
export { escapeLikePattern } from './escape_like_pattern';
export { escapeIdentifier } from './escape_identifier';
export { assertIndexPattern } from './assert_index_pattern';
export { escapeString } from './escape_string';
export { functionsNewerThan } from './function_versions';
export type { EsqlCommand, EsqlQuery, SortKey } from './esql_query';
export type { ArithmeticOperator, ComparisonOperator, Expression, NamedExpression, TimeUnit } from './expression';
export {
  and,
  calculate,
  call,
  column,
  compare,
  containsAny,
  countAll,
  equals,
  firstOf,
  isNotNull,
  isNull,
  isOneOf,
  joinedValues,
  like,
  list,
  literal,
  matchesRegExp,
  not,
  or,
  someValueLike,
  timeSpan,
  valueAfterPrefix,
} from './expressions';
export { renderExpression } from './render_expression';
export { renderQuery } from './render_query';
export { isBefore, lowerStackVersion, parseStackVersion } from './stack_version';
export type { StackVersion } from './stack_version';
