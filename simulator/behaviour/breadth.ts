import type { ActivityDefinition } from '../catalogue/activity_definitions';
import { activityDefinitions } from '../catalogue/activity_definitions';
import type { Persona } from '../organization/fictional_organization';
import breadth from './breadth.json';

/** Kinds of doers that have single activities of their own. */
export type Doer = Persona | 'admin_key' | 'service_account';

export interface WeightedType {
  type: string;
  weight: number;
}

const ACTOR_TYPE: Record<Doer, string> = {
  member: 'user_actor',
  engineer: 'user_actor',
  designer: 'user_actor',
  finance: 'user_actor',
  administrator: 'user_actor',
  admin_key: 'admin_api_key_actor',
  service_account: 'service_account_actor',
};

const categoryWeights: Record<string, Partial<Record<Doer, number>>> = breadth.categories;
const never = new Set(breadth.never);
const everybody = new Set(breadth.everybody);

const mayDo = ({ type, actor_types: actorTypes, retired }: ActivityDefinition, doer: Doer): boolean => {
  if (retired || never.has(type)) return false;
  const isForAdministrators =
    breadth.administratorsOnly.some((prefix) => type.startsWith(prefix)) && !everybody.has(type);
  if (isForAdministrators && ACTOR_TYPE[doer] === 'user_actor' && doer !== 'administrator') return false;
  return actorTypes.length === 0 || actorTypes.includes('any') || actorTypes.includes(ACTOR_TYPE[doer]);
};

const suffixWeight = (type: string): number =>
  Object.entries(breadth.suffixes).find(([suffix]) => type.endsWith(suffix))?.[1] ?? 1;

/** Every type that this kind of doer does now and then, with how often, relative to the others. */
export const typesOf = (doer: Doer): WeightedType[] =>
  [...activityDefinitions.values()]
    .filter((definition) => mayDo(definition, doer))
    .map(({ type, category, risk }) => ({
      type,
      weight: (categoryWeights[category]?.[doer] ?? 0) * breadth.risk[risk] * suffixWeight(type),
    }))
    .filter(({ weight }) => weight > 0);
