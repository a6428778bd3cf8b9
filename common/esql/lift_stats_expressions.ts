import type { EsqlCommand, EsqlQuery } from './esql_query';
import type { Expression, NamedExpression } from './expression';
import { column } from './expressions';

type Stats = Extract<EsqlCommand, { kind: 'stats' }>;

const isPlainArgument = ({ kind }: Expression): boolean =>
  kind === 'column' || kind === 'literal' || kind === 'all_rows';

/** The aggregate with names instead of computed arguments, and the columns that hold what was computed. */
const liftArguments = ({
  name,
  expression,
}: NamedExpression): { lifted: NamedExpression; columns: NamedExpression[] } => {
  if (expression.kind !== 'call') {
    throw new RangeError(`Before 8.14 an aggregate must be one function; compute with "${name}" in an EVAL after it.`);
  }
  const columns: NamedExpression[] = [];
  const args = expression.arguments.map((argument, index) => {
    if (isPlainArgument(argument)) return argument;
    const argumentName = `${name}_${index === 0 ? 'input' : `input_${index + 1}`}`;
    columns.push({ name: argumentName, expression: argument });
    return column(argumentName);
  });
  return { lifted: { name, expression: { ...expression, arguments: args } }, columns };
};

const liftStats = (stats: Stats): EsqlCommand[] => {
  const aggregates = stats.aggregates.map(liftArguments);
  const columns = [
    ...stats.by.filter((key): key is NamedExpression => typeof key !== 'string'),
    ...aggregates.flatMap((aggregate) => aggregate.columns),
  ];
  const plain: Stats = {
    kind: 'stats',
    aggregates: aggregates.map(({ lifted }) => lifted),
    by: stats.by.map((key) => (typeof key === 'string' ? key : key.name)),
  };
  return columns.length === 0 ? [plain] : [{ kind: 'eval', columns }, plain];
};

/** The same query with every computed group and argument of STATS in an EVAL before it, as 8.12 and 8.13 need it. */
export const liftStatsExpressions = ({ commands }: EsqlQuery): EsqlQuery => ({
  commands: commands.flatMap((command) => (command.kind === 'stats' ? liftStats(command) : [command])),
});
