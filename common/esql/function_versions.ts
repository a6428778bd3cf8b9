import type { EsqlCommand, EsqlQuery } from './esql_query';
import type { Expression } from './expression';
import versions from './function_versions.json';
import { isBefore, parseStackVersion } from './stack_version';
import type { StackVersion } from './stack_version';

const SINCE: ReadonlyMap<string, StackVersion | undefined> = new Map(
  Object.entries(versions).map(([name, version]) => [name, parseStackVersion(version)]),
);

const functionsIn = (expression: Expression): string[] => {
  switch (expression.kind) {
    case 'call':
      return [expression.function, ...expression.arguments.flatMap(functionsIn)];
    case 'comparison':
    case 'arithmetic':
      return [expression.left, expression.right].flatMap(functionsIn);
    case 'in':
      return [expression.operand, ...expression.values].flatMap(functionsIn);
    case 'like':
    case 'is_null':
    case 'not':
      return functionsIn(expression.operand);
    case 'logical':
      return expression.operands.flatMap(functionsIn);
    default:
      return [];
  }
};

const expressionsIn = (command: EsqlCommand): Expression[] => {
  switch (command.kind) {
    case 'where':
      return [command.condition];
    case 'row':
    case 'eval':
      return command.columns.map(({ expression }) => expression);
    case 'stats':
      return [...command.aggregates, ...command.by.flatMap((key) => (typeof key === 'string' ? [] : [key]))].map(
        ({ expression }) => expression,
      );
    case 'sort':
      return command.keys.map(({ expression }) => expression);
    default:
      return [];
  }
};

/**
 * Functions of a query that a stack version doesn't have, or that `function_versions.json` doesn't know: whoever uses a
 * new one says there since when it exists.
 */
export const functionsNewerThan = ({ commands }: EsqlQuery, version: StackVersion): string[] => {
  const names = new Set(commands.flatMap(expressionsIn).flatMap(functionsIn));
  return [...names].filter((name) => {
    const since = SINCE.get(name);
    return since === undefined || isBefore(version, since);
  });
};
