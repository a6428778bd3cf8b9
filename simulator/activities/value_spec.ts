import fieldValues from './field_values.json';

export type EntityName =
  | 'self'
  | 'person'
  | 'formerPerson'
  | 'newcomer'
  | 'project'
  | 'mcpServer'
  | 'skill'
  | 'plugin'
  | 'command'
  | 'group'
  | 'role'
  | 'workspace'
  | 'agent'
  | 'profile'
  | 'runnerPool'
  | 'repository'
  | 'serviceAccount';

/** How a value is made; the notation of `field_values.json`. */
export type ValueSpec =
  | { id: string }
  | { uuid: true }
  | { hex: number; prefix?: string }
  | { oneOf: unknown[] }
  | { someOf: unknown[]; max: number }
  | { integer: [number, number] }
  | { boolean: number }
  | { value: unknown }
  | { entity: EntityName; property: string }
  | { entities: EntityName; property: string; max: number }
  | { instantBeforeDays: [number, number] }
  | { instantAfterDays: [number, number] };

/** The JSON's inferred type is too wide to be told apart; a test makes a value of every entry. */
const { fields, by_type: byType } = fieldValues as unknown as {
  fields: Record<string, ValueSpec | undefined>;
  by_type: Record<string, Record<string, ValueSpec | undefined> | undefined>;
};

/** How the value of a field is made on an activity of this type; undefined where the catalogue's enum decides. */
export const valueSpec = (type: string, field: string): ValueSpec | undefined => byType[type]?.[field] ?? fields[field];
