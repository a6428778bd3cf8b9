import type { Activity } from '../../common/compliance_api/activity';
import { activityDefinitions } from '../catalogue/activity_definitions';

const COMMON = ['id', 'created_at', 'organization_id', 'organization_uuid', 'actor', 'type'];

const isObject = (value: unknown): boolean => typeof value === 'object' && value !== null && !Array.isArray(value);
const isListOf = (value: unknown, isItem: (item: unknown) => boolean): boolean =>
  Array.isArray(value) && value.every(isItem);

const FITS: Record<string, ((value: unknown, allowed: string[]) => boolean) | undefined> = {
  string: (value) => typeof value === 'string',
  number: (value) => typeof value === 'number',
  boolean: (value) => typeof value === 'boolean',
  object: isObject,
  'object[]': (value) => isListOf(value, isObject),
  'string[]': (value) => isListOf(value, (item) => typeof item === 'string'),
  'map[number]': (value) => isObject(value) && Object.values(value as object).every((item) => typeof item === 'number'),
  enum: (value, allowed) => typeof value === 'string' && allowed.includes(value),
  // The documentation does not say; anything that is there will do.
  unknown: (value) => value !== undefined,
};

/** What about an activity does not fit the catalogue, in words; empty for one that is as documented. */
export const misfits = (activity: Activity): string[] => {
  const definition = activityDefinitions.get(activity.type ?? '');
  if (!definition) return [`unknown type ${activity.type}`];
  const { type, fields, enums, actor_types: actorTypes } = definition;
  const found: string[] = [];
  const actorType = activity.actor?.type ?? 'none';
  if (actorTypes.length > 0 && !actorTypes.includes('any') && !actorTypes.includes(actorType)) {
    found.push(`${type}: actor ${actorType}`);
  }
  for (const name of Object.keys(activity)) {
    if (!COMMON.includes(name) && !(name in fields)) found.push(`${type}: unknown field ${name}`);
  }
  for (const [name, fieldType] of Object.entries(fields)) {
    const value = activity[name];
    const fits = FITS[fieldType.replace('?', '')];
    const isAllowedNull = value === null && fieldType.endsWith('?');
    if (!isAllowedNull && !fits?.(value, enums[name] ?? [])) found.push(`${type}.${name}: ${JSON.stringify(value)}`);
  }
  return found;
};
