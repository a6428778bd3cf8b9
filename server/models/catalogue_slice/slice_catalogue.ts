import { ACTIVITY_TYPES, findActivityType } from '../../../common/catalogue';
import type { ActivityType } from '../../../common/catalogue';
import { FIELD_TABLE, VENDOR_PREFIX } from '../../../common/ecs';
import { RUNTIME_FIELDS, VIRTUAL_FIELDS } from '../../../common/rule_authoring/intent';
import type { Field } from '../../../common/rule_authoring/intent';
import { settingsFor } from './known_settings';
import { rankTypes } from './rank_types';

/** Types that a model is told about in full. */
export const MAX_TYPES = 60;
export const MAX_FIELDS = 150;
const MAX_SETTINGS = 15;
/** With fewer the request is in words that the catalogue doesn't use; then the names of all types are told too. */
const FEW_TYPES = 12;

/** What rules read instead of objects: fields that the mapper makes of them. */
const COMPANIONS: Readonly<Record<string, readonly string[]>> = {
  updates: ['update_types', 'update_values', 'update_previous_values'],
  audience: ['audience_types'],
};
const UNREADABLE: ReadonlySet<string> = new Set(['flattened', 'geo_point']);

export interface CatalogueSlice {
  types: readonly ActivityType[];
  fields: readonly Field[];
  /** Organization settings by name. */
  settings: readonly string[];
  /** Names alone of the types that are not among `types`; empty where those fit. */
  otherTypes: readonly string[];
}

const VERBATIM = /[a-z][a-z0-9]*(?:_[a-z0-9]+)+/g;

const namedVerbatim = (request: string): ActivityType[] =>
  (request.toLowerCase().match(VERBATIM) ?? []).flatMap((name) => findActivityType(name) ?? []);

const isReadable = (field: Field): boolean => {
  const definition = FIELD_TABLE.get(field);
  return definition !== undefined && definition.indexed !== false && !UNREADABLE.has(definition.type);
};

const ECS_FIELDS = [...FIELD_TABLE.keys()].filter((name) => !name.startsWith(VENDOR_PREFIX) && isReadable(name));

const fieldsOf = ({ fields }: ActivityType): Field[] =>
  Object.keys(fields)
    .flatMap((name) => COMPANIONS[name] ?? [name])
    .map((name) => VENDOR_PREFIX + name);

/**
 * The part of the catalogue that a request is about: types that it names or shares words with, those of `hints` first,
 * and the fields that go with them. Never more than the limits above, however long the request.
 *
 * @param hints - types that another reader found
 */
export const sliceCatalogue = (request: string, hints: readonly string[] = []): CatalogueSlice => {
  const hinted = hints.flatMap((name) => findActivityType(name) ?? []);
  const types = [...new Set([...namedVerbatim(request), ...hinted, ...rankTypes(request)])].slice(0, MAX_TYPES);
  const vendor = types.flatMap(fieldsOf).filter(isReadable);
  const always = [
    ...Object.entries(VIRTUAL_FIELDS).flatMap(([name, sources]) => [name, ...sources]),
    ...ECS_FIELDS,
    ...Object.keys(RUNTIME_FIELDS),
  ];
  const told = new Set(types.map(({ type }) => type));
  return {
    types,
    fields: [...new Set([...always, ...vendor])].slice(0, MAX_FIELDS),
    settings: settingsFor(request, MAX_SETTINGS),
    otherTypes:
      types.length < FEW_TYPES ? ACTIVITY_TYPES.map(({ type }) => type).filter((type) => !told.has(type)) : [],
  };
};
