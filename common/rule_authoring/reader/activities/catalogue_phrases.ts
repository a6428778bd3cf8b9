import { ACTIVITY_TYPES } from '../../../catalogue';
import type { Condition } from '../../intent';
import type { Sheet } from '../text/sheet';
import { allOf, anyOf } from './conditions';
import { nameLemmas } from './object_table';

interface Phrase {
  lemmas: string[];
  where: Condition;
}

/** The catalogue's own words for an activity, found in a request. */
export interface PhraseMatch {
  where: Condition;
  indices: number[];
}

let byLemma: Map<string, Phrase[]> | undefined;

const LEAST_WORDS = 3;
const SLACK = 3;

const build = (): Map<string, Phrase[]> => {
  const wheres = new Map<string, { lemmas: string[]; conditions: Condition[] }>();
  for (const { type, synonyms, verb_phrase: verbPhrase, phrase_conditions: implied = {} } of ACTIVITY_TYPES) {
    for (const phrase of [...synonyms, verbPhrase]) {
      const lemmas = nameLemmas(phrase.replace(/[^\p{L}\p{N}\s-]/gu, ' ')).filter((lemma) => lemma !== 'be');
      if (lemmas.length < LEAST_WORDS) continue;
      const tests = Object.entries(implied[phrase] ?? {}).map(([field, value]): Condition => ({
        kind: 'equals',
        field,
        values: [value],
      }));
      const condition = allOf({ kind: 'activity', types: [type] }, ...tests);
      const key = [...lemmas].sort().join(' ');
      const known = wheres.get(key);
      if (known === undefined) wheres.set(key, { lemmas, conditions: [condition] });
      else known.conditions.push(condition);
    }
  }
  const map = new Map<string, Phrase[]>();
  for (const { lemmas, conditions } of wheres.values()) {
    const phrase: Phrase = { lemmas, where: anyOf(conditions) };
    const first = lemmas[0] ?? '';
    map.set(first, [...(map.get(first) ?? []), phrase]);
  }
  return map;
};

const locate = (lemmas: readonly string[], positions: ReadonlyMap<string, readonly number[]>): number[] | undefined => {
  for (const start of positions.get(lemmas[0] ?? '') ?? []) {
    const indices = [start];
    for (const lemma of lemmas.slice(1)) {
      const choices = (positions.get(lemma) ?? []).filter((index) => !indices.includes(index));
      const nearest = choices.sort((one, other) => Math.abs(one - start) - Math.abs(other - start))[0];
      if (nearest === undefined) break;
      indices.push(nearest);
    }
    if (indices.length < lemmas.length) continue;
    indices.sort((one, other) => one - other);
    const span = (indices[indices.length - 1] ?? 0) - (indices[0] ?? 0) + 1;
    if (span <= lemmas.length * 2 + SLACK) return indices;
  }
  return undefined;
};

/**
 * The longest of the catalogue's phrases (three words or more) that a part of a request holds, in whatever order its
 * words stand; several activities where they share the phrase.
 */
export const findCataloguePhrase = (sheet: Sheet, from: number, to: number): PhraseMatch | undefined => {
  byLemma ??= build();
  const positions = new Map<string, number[]>();
  for (let index = from; index < to; index += 1) {
    if (!sheet.free(index) || sheet.at(index)?.kind !== 'word') continue;
    const lemma = sheet.lemma(index);
    positions.set(lemma, [...(positions.get(lemma) ?? []), index]);
  }
  let best: PhraseMatch | undefined;
  for (const lemma of positions.keys()) {
    for (const phrase of byLemma.get(lemma) ?? []) {
      if (best !== undefined && phrase.lemmas.length <= best.indices.length) continue;
      if (!phrase.lemmas.every((word) => positions.has(word))) continue;
      const indices = locate(phrase.lemmas, positions);
      if (indices === undefined) continue;
      // A sentence ends what belongs together.
      const broken = sheet.tokens
        .slice(indices[0], indices[indices.length - 1])
        .some(({ lower }) => /^[.;!?\n]$/u.test(lower) || lower === 'or');
      if (!broken) best = { where: phrase.where, indices };
    }
  }
  return best;
};
