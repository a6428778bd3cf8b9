import { findThings } from '../activities/find_things';
import { findVerbs } from '../activities/find_verbs';
import type { Sheet } from '../text/sheet';

/** Words that stand in phrases of every kind. */
const EMPTY_WORDS = new Set(
  (
    'a an the of for to in on our their his her its my your this that these those any some all every each with by ' +
    'from at into onto own and or be is are was were been being has have had get got will it who we us they he she ' +
    'someone somebody anyone'
  ).split(' '),
);

/** The three kinds of features: words, what the reader's verbs say happens, which things it knows by name. */
export type FeatureGroup = 'word' | 'action' | 'thing';
export const FEATURE_GROUPS: readonly FeatureGroup[] = ['word', 'action', 'thing'];

/** Features of a phrase by group, each once. */
export type Features = Readonly<Record<FeatureGroup, ReadonlySet<string>>>;

/**
 * What a part of a request says, as the ranking sees it: the dictionary forms of its free words, the actions of its verbs
 * and the things in it.
 */
export const featuresOf = (sheet: Sheet, from: number, to: number): Features => {
  const words = sheet
    .freeIndices(from, to)
    .map((index) => sheet.lemma(index))
    .filter((lemma) => /[\p{L}\p{N}]/u.test(lemma) && !EMPTY_WORDS.has(lemma));
  return {
    word: new Set(words),
    action: new Set(findVerbs(sheet, from, to).flatMap(({ actions }) => actions)),
    thing: new Set(findThings(sheet, from, to).map(({ object }) => object.id)),
  };
};
