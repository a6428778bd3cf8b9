import { ACTIVITY_TYPES } from '../../../common/catalogue';
import { VENDOR_PREFIX } from '../../../common/ecs';
import type { Field } from '../../../common/rule_authoring/intent';
import { ROLE_WORDS } from '../../../common/rule_authoring/reader/data/roles';
import documentedValues from './documented_values.json';

/*
 * `documented_values.json`: values of fields that the activity reference has no enum for, as documented in prose
 * (Compliance API: scopes and audiences; monitoring of Claude Code and Cowork: runtime.*), November 2026.
 */

const ROLE_FIELDS = [
  'user.roles',
  'user.target.roles',
  ...['current_role', 'previous_role', 'invited_role', 'role'].map((name) => VENDOR_PREFIX + name),
];

let built: ReadonlyMap<Field, ReadonlySet<string>> | undefined;

const build = (): Map<Field, Set<string>> => {
  const values = new Map<Field, Set<string>>();
  const add = (field: Field, ...more: readonly unknown[]): void => {
    const known = values.get(field) ?? new Set<string>();
    values.set(field, known);
    more.forEach((value) => known.add(String(value)));
  };
  for (const { type, ecs, enums, phrase_conditions: phrases = {}, actor_types: actors } of ACTIVITY_TYPES) {
    add('event.action', type);
    add('event.category', ...ecs.category);
    add('event.type', ...ecs.type);
    add('event.outcome', ecs.outcome, ...Object.values(ecs.outcome_from?.map ?? {}));
    add(`${VENDOR_PREFIX}actor.type`, ...actors.filter((actor) => actor !== 'any'));
    for (const [name, known] of Object.entries(enums)) add(VENDOR_PREFIX + name, ...known);
    for (const conditions of Object.values(phrases)) {
      for (const [field, value] of Object.entries(conditions)) add(field, value);
    }
  }
  for (const [field, known] of Object.entries(documentedValues)) add(field, ...known);
  add('http.request.method', 'GET', 'POST', 'PUT', 'DELETE');
  for (const field of ROLE_FIELDS) add(field, ...ROLE_WORDS.flatMap(([, roles]) => roles));
  return values;
};

/** Values that the catalogue knows of a field; empty where any text may stand. New values appear all the time. */
export const knownValues = (field: Field): ReadonlySet<string> => {
  built ??= build();
  return built.get(field) ?? new Set();
};
