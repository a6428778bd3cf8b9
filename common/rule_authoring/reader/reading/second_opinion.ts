import { anyOf, leavesOf, typesOf } from '../activities/conditions';
import type { Happening } from '../activities/attach';
import type { Features } from '../ranking/features';
import { rankTypes } from '../ranking/rank_types';
import type { Sheet } from '../text/sheet';
import type { EventReading } from './event_reading';

/** Of several things, one that is this much less likely than the likeliest only describes something else. */
const LEAST_SHARE = 0.05;
/** An activity this likely is meant, where what the names say is hardly possible. */
const LIKELY = 0.5;
const HARDLY = 0.05;
/** Where the names say nothing, it takes more. */
const SURE = 0.7;

const typesIn = ({ effects }: Happening): string[] => [...new Set(effects.flatMap(({ where }) => typesOf(where)))];

/** "The payment method or the collection method": what stands side by side is meant, each of it. */
const isListed = (sheet: Sheet, one: Happening, others: readonly Happening[]): boolean =>
  others.some((other) => {
    if (other === one) return false;
    const [from, to] =
      one.thing.to <= other.thing.from ? [one.thing.to, other.thing.from] : [other.thing.to, one.thing.from];
    return sheet.tokens.slice(from, to).some(({ lower }) => /^(?:or|and|\/|,|&|plus)$/u.test(lower));
  });

const sameTypes = (one: ReadonlySet<string>, other: ReadonlySet<string>): boolean =>
  one.size === other.size && [...one].every((type) => other.has(type));

/**
 * Checks what the names of things and their verbs say against how people speak of activities: things that hardly anybody
 * would mean with these words are dropped, and where none of what was understood is likely, the likeliest activity is
 * taken instead.
 *
 * @param features - of the part of the request, taken before its words were used
 */
export const secondOpinion = (sheet: Sheet, reading: EventReading, features: Features): EventReading => {
  if (reading.source !== 'audit' || reading.everything) return reading;
  const ranking = rankTypes(features);
  const [top] = ranking;
  if (top === undefined) return reading;
  const taken = (type: string): EventReading => ({
    ...reading,
    activities: { kind: 'activity', types: [type] },
    vague: false,
    weak: false,
  });
  if (reading.activities === undefined)
    return top.probability >= SURE && reading.loose.length === 0 ? taken(top.type) : reading;
  // What was typed verbatim, a change of roles, set phrases and named settings are no guess.
  if (leavesOf(reading.activities).some(({ kind }) => kind === 'setting')) return reading;
  const { happenings } = reading;
  const named = new Set(happenings.flatMap(typesIn));
  if (happenings.length === 0 || !sameTypes(named, new Set(typesOf(reading.activities)))) return reading;
  const probability = new Map(ranking.map((entry) => [entry.type, entry.probability]));
  const shareOf = (types: readonly string[]): number =>
    types.reduce((sum, type) => sum + (probability.get(type) ?? 0), 0);
  const shares = happenings.map((happening) => shareOf(typesIn(happening)));
  const most = Math.max(...shares);
  const kept = happenings.filter(
    (happening, at) => (shares[at] ?? 0) >= LEAST_SHARE * most || isListed(sheet, happening, happenings),
  );
  if (shareOf([...new Set(kept.flatMap(typesIn))]) < HARDLY * top.probability && top.probability >= LIKELY)
    return taken(top.type);
  if (kept.length === happenings.length) return reading;
  return {
    ...reading,
    happenings: kept,
    activities: anyOf(
      kept.flatMap(({ effects }) =>
        effects.filter(({ source }) => source === reading.source).map(({ where }) => where),
      ),
    ),
  };
};
