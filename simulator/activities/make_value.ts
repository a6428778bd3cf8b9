import { makeId } from '../random/make_id';
import type { RandomSource } from '../random/random_source';
import type { Micros } from '../time/instant';
import { formatInstant, MICROS_PER_SECOND } from '../time/instant';
import type { EntityPicks } from './entity_picks';
import type { KnownIds } from './known_ids';
import type { ValueSpec } from './value_spec';

export interface ValueContext {
  random: RandomSource;
  picks: EntityPicks;
  knownIds: KnownIds;
  /** The activity makes the object, so its id is new. */
  isCreation: boolean;
  at: Micros;
}

const idValue = (prefix: string, { random, knownIds, isCreation }: ValueContext): string =>
  isCreation ? knownIds.add(prefix, makeId(prefix, random)) : random.pick(knownIds.list(prefix));

const wholeSecond = (micros: Micros): string => formatInstant(micros).replace(/\.\d+Z$/, 'Z');

/** A value as `spec` describes it. */
export const makeValue = (spec: ValueSpec, context: ValueContext): unknown => {
  const { random, picks, at } = context;
  if ('id' in spec) return idValue(spec.id, context);
  if ('uuid' in spec) return random.uuid();
  if ('hex' in spec) return `${spec.prefix ?? ''}${random.hex(spec.hex)}`;
  if ('oneOf' in spec) return random.pick(spec.oneOf);
  if ('someOf' in spec) return random.pickSome(spec.someOf, random.integer(1, spec.max));
  if ('integer' in spec) return random.integer(...spec.integer);
  if ('boolean' in spec) return random.chance(spec.boolean);
  if ('value' in spec) return spec.value;
  if ('entity' in spec) return picks.one(spec.entity)[spec.property];
  if ('entities' in spec) return picks.several(spec.entities, spec.max).map((entity) => entity[spec.property]);
  const daySeconds = 86_400 * MICROS_PER_SECOND;
  if ('instantBeforeDays' in spec) return wholeSecond(at - random.between(...spec.instantBeforeDays) * daySeconds);
  return wholeSecond(at + random.between(...spec.instantAfterDays) * daySeconds);
};
