import { ACTIVITY_TYPES } from '../../../common/catalogue';
import type { ActivityType } from '../../../common/catalogue';
import { wordsOf } from './words_of';

/** The usual constants of BM25. */
const SATURATION = 1.2;
const LENGTH_SHARE = 0.75;
/** Words of the name and of the phrases for it say more than those of the description. */
const NAME_WEIGHT = 2;

interface Document {
  type: ActivityType;
  counts: ReadonlyMap<string, number>;
  length: number;
}

interface Index {
  documents: readonly Document[];
  /** In how many documents a word occurs. */
  frequency: ReadonlyMap<string, number>;
  averageLength: number;
}

let built: Index | undefined;

const toDocument = (type: ActivityType): Document => {
  const counts = new Map<string, number>();
  const add = (text: string, weight: number): void => {
    for (const word of wordsOf(text)) counts.set(word, (counts.get(word) ?? 0) + weight);
  };
  [type.type, type.verb_phrase, ...type.synonyms].forEach((text) => add(text, NAME_WEIGHT));
  [type.category, type.description, ...Object.keys(type.fields)].forEach((text) => add(text, 1));
  return { type, counts, length: [...counts.values()].reduce((sum, count) => sum + count, 0) };
};

const build = (): Index => {
  const documents = ACTIVITY_TYPES.map(toDocument);
  const frequency = new Map<string, number>();
  for (const { counts } of documents) {
    for (const word of counts.keys()) frequency.set(word, (frequency.get(word) ?? 0) + 1);
  }
  const total = documents.reduce((sum, { length }) => sum + length, 0);
  return { documents, frequency, averageLength: total / documents.length };
};

/**
 * Activity types that share words with a request, the best first (BM25). The same request gives the same order; types
 * without a common word are left out.
 */
export const rankTypes = (request: string): ActivityType[] => {
  built ??= build();
  const { documents, frequency, averageLength } = built;
  const words = [...new Set(wordsOf(request))].flatMap((word) => {
    const holding = frequency.get(word);
    return holding === undefined
      ? []
      : [{ word, rarity: Math.log(1 + (documents.length - holding + 0.5) / (holding + 0.5)) }];
  });
  return documents
    .map(({ type, counts, length }) => {
      const norm = SATURATION * (1 - LENGTH_SHARE + (LENGTH_SHARE * length) / averageLength);
      const score = words.reduce((sum, { word, rarity }) => {
        const count = counts.get(word) ?? 0;
        return sum + (rarity * count * (SATURATION + 1)) / (count + norm);
      }, 0);
      return { type, score };
    })
    .filter(({ score }) => score > 0)
    .sort((one, other) => other.score - one.score || (one.type.type < other.type.type ? -1 : 1))
    .map(({ type }) => type);
};
