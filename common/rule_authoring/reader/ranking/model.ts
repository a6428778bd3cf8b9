import { ownEntry } from '../../../own_entry';
import { FEATURE_GROUPS } from './features';
import type { FeatureGroup, Features } from './features';

/**
 * A log-linear model of which activity a phrase means. `weights[feature]` holds pairs of a type's place in `types` and
 * its weight, in steps of `step`; features are `group:name`.
 */
export interface RankingModel {
  /** Fingerprint of the phrases that it was learned from. */
  phrases: string;
  types: readonly string[];
  step: number;
  /** How much a feature says by itself: rare ones say more. */
  rarity: Readonly<Record<string, number>>;
  weights: Readonly<Record<string, readonly number[]>>;
}

/** An activity and how likely the phrase means it; all of a ranking sum up to 1. */
export interface RankedType {
  type: string;
  probability: number;
}

/** Features with their values; those of one group have length 1 together, so that long phrases count like short ones. */
export const vectorOf = (
  features: Features,
  rarityOf: (feature: string) => number | undefined,
): Map<string, number> => {
  const vector = new Map<string, number>();
  for (const group of FEATURE_GROUPS) {
    const own = [...features[group]].flatMap((name): [string, number][] => {
      const feature = featureName(group, name);
      const rarity = rarityOf(feature);
      return rarity === undefined ? [] : [[feature, rarity]];
    });
    const length = Math.hypot(...own.map(([, rarity]) => rarity));
    for (const [feature, rarity] of own) vector.set(feature, rarity / length);
  }
  return vector;
};

export const featureName = (group: FeatureGroup, name: string): string => `${group}:${name}`;

/** Every type by its probability, the likeliest first; none where no feature is known. */
export const rank = (model: RankingModel, features: Features): RankedType[] => {
  const vector = vectorOf(features, (feature) => ownEntry(model.rarity, feature));
  if (vector.size === 0) return [];
  const scores = new Float64Array(model.types.length);
  for (const [feature, value] of vector) {
    const weights = ownEntry(model.weights, feature) ?? [];
    for (let at = 0; at + 1 < weights.length; at += 2) {
      const place = weights[at] ?? 0;
      scores[place] = (scores[place] ?? 0) + (weights[at + 1] ?? 0) * model.step * value;
    }
  }
  const highest = scores.reduce((most, score) => Math.max(most, score), -Infinity);
  const powers = scores.map((score) => Math.exp(score - highest));
  const sum = powers.reduce((total, power) => total + power, 0);
  return model.types
    .map((type, place): RankedType => ({ type, probability: (powers[place] ?? 0) / sum }))
    .sort((one, other) => other.probability - one.probability);
};
