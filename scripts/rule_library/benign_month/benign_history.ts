import { toEcsDocument } from '../../../common/ecs';
import { history } from '../../../simulator/behaviour/history';
import { buildWorld } from '../../../simulator/behaviour/world';
import type { World } from '../../../simulator/behaviour/world';
import { flatten } from '../../eval_rules/scenario_records';
import { flattenedFields } from '../../eval_rules/judging_mapping';
import offices from './office_places.json';

const DAY_MS = 86_400_000;
const MICROS_PER_MS = 1000;

/** Days that are looked at, and days before them that rules compare with. */
export const MONTH_DAYS = 30;
export const WARM_UP_DAYS = 16;

export type FlatDocument = Record<string, unknown>;

export interface BenignHistory {
  world: World;
  /** As the ingest task would have stored them, with the places of addresses, oldest first. */
  documents: FlatDocument[];
}

const places: Readonly<Record<string, { country: string; location: string }>> = offices;

/** Where people are: at their office or at home, in the same country. */
const placesByEmail = ({ organization }: World): ReadonlyMap<string, FlatDocument> =>
  new Map(
    organization.people.flatMap(({ email, office }): [string, FlatDocument][] => {
      const place = places[office.city];
      if (place === undefined) return [];
      return [[email, { 'source.geo.country_iso_code': place.country, 'source.geo.location': place.location }]];
    }),
  );

/**
 * Weeks of an organization in which nothing bad happens: people at work, machines, administrators who administer.
 *
 * @param endMs - end of the month, epoch milliseconds
 */
export const benignHistory = ({ seed, endMs }: { seed: string; endMs: number }): BenignHistory => {
  const world = buildWorld({ seed, peopleCount: 96 });
  const placeOf = placesByEmail(world);
  const whole = flattenedFields();
  const from = (endMs - (MONTH_DAYS + WARM_UP_DAYS) * DAY_MS) * MICROS_PER_MS;
  const days = history({ world, from, to: endMs * MICROS_PER_MS, incidents: false });
  const documents = [...days].flat().map(({ activity }): FlatDocument => {
    const { document } = toEcsDocument(activity, { namespace: 'default' });
    const place = placeOf.get(activity.actor?.email_address ?? '');
    const flat = flatten({ ...document }, whole);
    return { ...flat, 'event.ingested': flat['@timestamp'], ...place };
  });
  return { world, documents };
};
