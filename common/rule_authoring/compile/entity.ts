import { and, call, column, evaluate, firstOf, where } from '../../esql';
import type { Columns, EsqlCommand, Expression } from '../../esql';
import { RUNTIME_FIELDS, VIRTUAL_FIELDS } from '../intent';
import type { EventSource, Field } from '../intent';
import type { CompileTarget } from './compile_target';
import { hasField, knownSources } from './field_expression';
import { isEmail } from './field_info';
import { lowerCase } from './text_matching';

const isVirtual = (field: Field): boolean =>
  Object.hasOwn(VIRTUAL_FIELDS, field) || Object.hasOwn(RUNTIME_FIELDS, field);

/** Column that holds an entity: the field's own name, so that alerts have it where Kibana looks for it. */
export const entityColumn = (field: Field): string => (isVirtual(field) ? `Esql.${field.replace(/\./g, '_')}` : field);

/** The value by which events are put together; e-mails without regard to case. */
export const entityExpression = (field: Field, target: CompileTarget): Expression =>
  firstOf(
    ...knownSources(field, target).map((name) =>
      isEmail(name) ? lowerCase(column(name), target.stack) : column(name),
    ),
  );

export interface EntityColumns {
  /** What has to be computed before grouping; undefined if the fields can be grouped by as they are. */
  columns: Columns | undefined;
  names: readonly string[];
  /** Whether an event has all of them. */
  present: Expression;
}

/** The columns for a list of entity fields of one kind of event. */
export const entityColumns = (by: readonly Field[], target: CompileTarget): EntityColumns => {
  const computed = by.flatMap((field): [string, Expression][] => {
    const expression = entityExpression(field, target);
    return expression.kind === 'column' && expression.name === entityColumn(field)
      ? []
      : [[entityColumn(field), expression]];
  });
  const names = by.map(entityColumn);
  return {
    columns: computed.length === 0 ? undefined : Object.fromEntries(computed),
    names,
    present: and(...by.map((field) => hasField(field, target))),
  };
};

/** The events that count, and the columns to group them by. */
export const entityRows = (condition: Expression, { columns, present }: EntityColumns): EsqlCommand[] => {
  const counted = and(condition, present);
  return [
    ...(counted.kind === 'literal' ? [] : [where(counted)]),
    ...(columns === undefined ? [] : [evaluate(columns)]),
  ];
};

/**
 * The field that means the same in another source: organizations and people have other ids in telemetry than in the
 * feed.
 */
export const fieldInSource = (field: Field, source: EventSource, mixed: boolean): Field => {
  if (!mixed) return field;
  if (field === 'organization.id' && source === 'audit') return 'anthropic.audit.organization_uuid';
  if (field === 'user.id' && source === 'runtime') return 'runtime.account_id';
  return field;
};

/** Ids of one key differ in their prefix between the event that made it and the calls that use it. */
const isKeyId = (field: Field): boolean =>
  /(?:^|\.)(?:admin_api_key_id|api_key_id|actor\.key)$|^actor\.key$/.test(field);
const isName = (field: Field): boolean => /(?:_name|runtime\.(?:mcp_server|skill|plugin))$/.test(field);

/** As `entityExpression`, in a form that is the same wherever the entity stands. */
export const joinExpression = (field: Field, target: CompileTarget): Expression => {
  const value = entityExpression(field, target);
  if (isKeyId(field)) return call('REPLACE', value, { kind: 'literal', value: '^.*_' }, { kind: 'literal', value: '' });
  return isName(field) ? call('TRIM', lowerCase(value, target.stack)) : value;
};
