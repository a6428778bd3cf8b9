import { escapeIdentifier } from '../../../../common/esql/escape_identifier';
import { escapeString } from '../../../../common/esql/escape_string';
import { AUDIT_INDEX_PATTERN } from '../../../../common/names';

/** ES|QL for all events that hold a value in a field, newest first. */
export const entityEsql = (field: string, value: string): string => {
  const held = field === 'source.ip' ? `TO_STRING(${escapeIdentifier(field)})` : escapeIdentifier(field);
  return [
    `FROM ${AUDIT_INDEX_PATTERN}`,
    `| WHERE ${held} == ${escapeString(value)}`,
    '| SORT @timestamp DESC',
    '| LIMIT 1000',
  ].join('\n');
};
