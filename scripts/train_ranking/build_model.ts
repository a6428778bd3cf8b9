import { createHash } from 'node:crypto';
import { ACTIVITY_TYPES } from '../../common/catalogue';
import { FEATURE_GROUPS, featuresOf } from '../../common/rule_authoring/reader/ranking/features';
import type { Features } from '../../common/rule_authoring/reader/ranking/features';
import { featureName, vectorOf } from '../../common/rule_authoring/reader/ranking/model';
import type { RankingModel } from '../../common/rule_authoring/reader/ranking/model';
import { correctSpelling } from '../../common/rule_authoring/reader/text/correct_spelling';
import { joinParticles } from '../../common/rule_authoring/reader/text/join_particles';
import { Sheet } from '../../common/rule_authoring/reader/text/sheet';
import { tokenise } from '../../common/rule_authoring/reader/text/tokenise';
import type { Phrase } from '../eval_phrases/phrases';
import { train } from './train';
import { numbered, partsOf } from './type_groups';

const STEPS = 127;
/** Weights below this share of the largest change no ranking; they are left out of the file. */
const LEAST_SHARE = 0.11;

/** Tells one state of the phrases from another. */
export const fingerprintOf = (phrases: readonly Phrase[]): string =>
  createHash('sha256')
    .update(JSON.stringify(phrases.map(({ text, types }) => [text, ...types])))
    .digest('hex');

export const phraseFeatures = (text: string): Features => {
  const sheet = new Sheet(joinParticles(correctSpelling(tokenise(text))));
  return featuresOf(sheet, 0, sheet.tokens.length);
};

const namesOf = (features: Features): string[] =>
  FEATURE_GROUPS.flatMap((group) => [...features[group]].map((name) => featureName(group, name)));

const middleOf = (values: Float32Array): number =>
  [...values].sort((one, other) => one - other)[values.length >> 1] ?? 0;

/** Learns from phrases which words mean which activities. */
export const buildModel = (phrases: readonly Phrase[], onRound?: (round: number) => void): RankingModel => {
  const types = ACTIVITY_TYPES.map(({ type }) => type).filter((type) =>
    phrases.some((phrase) => phrase.types.has(type)),
  );
  const placeOf = new Map(types.map((type, place) => [type, place]));
  const read = phrases.map(({ text, types: meant }) => ({ features: phraseFeatures(text), meant }));
  const frequency = new Map<string, number>();
  for (const { features } of read)
    for (const name of namesOf(features)) frequency.set(name, (frequency.get(name) ?? 0) + 1);
  const rarity = Object.fromEntries(
    [...frequency]
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([name, count]): [string, number] => [
        name,
        Math.round(100 * (1 + Math.log((1 + phrases.length) / (1 + count)))) / 100,
      ]),
  );
  const names = Object.keys(rarity);
  const featurePlace = new Map(names.map((name, place) => [name, place]));
  const parts = types.map(partsOf);
  const weights = train({
    examples: read.map(({ features, meant }) => ({
      features: [...vectorOf(features, (name) => rarity[name])].map(([name, value]): [number, number] => [
        featurePlace.get(name) ?? 0,
        value,
      ]),
      types: [...meant].map((type) => placeOf.get(type) ?? 0),
    })),
    featureCount: names.length,
    typeCount: types.length,
    sharing: [numbered(parts.map(({ thing }) => thing)), numbered(parts.map(({ action }) => action))],
    ...(onRound !== undefined && { onRound }),
  });
  // What a feature says of all types alike says nothing: the middle counts as zero.
  const centred = weights.map((row) => {
    const middle = middleOf(row);
    return row.map((weight) => weight - middle);
  });
  const largest = Math.max(...centred.map((row) => Math.max(...row.map(Math.abs))));
  const step = largest / STEPS;
  const sparse = Object.fromEntries(
    names.map((name, feature): [string, number[]] => [
      name,
      [...(centred[feature] ?? [])].flatMap((weight, place) =>
        Math.abs(weight) < LEAST_SHARE * largest ? [] : [place, Math.round(weight / step)],
      ),
    ]),
  );
  return { phrases: fingerprintOf(phrases), types, step, rarity, weights: sparse };
};
