import { columnName } from './group_keys';
import { splitAtTopLevel, textOf } from './split_commands';
import type { QueryCommand } from './split_commands';

/** Columns that a query sets itself, in `EVAL` and `STATS`; they needn't be fields of events. */
export const assignedNames = (commands: readonly QueryCommand[]): ReadonlySet<string> =>
  new Set(
    commands
      .filter(({ name }) => name === 'EVAL' || name === 'STATS')
      .flatMap(({ tokens }) => splitAtTopLevel(tokens.slice(1), ({ text }) => text === ','))
      .flatMap((assignment) => {
        const [name = [], ...expression] = splitAtTopLevel(assignment, ({ text }) => text === '=');
        return expression.length === 0 ? [] : [columnName(textOf(name).trim())];
      }),
  );
