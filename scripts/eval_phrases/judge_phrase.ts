import { readRequest } from '../../common/rule_authoring/reader';
import { typesIn } from '../../common/rule_authoring/reader/testing/types_in';
import type { Phrase } from './phrases';

/** What the reader understood of a phrase. */
export interface PhraseVerdict {
  phrase: Phrase;
  /** Exactly its activities, no more and no fewer. */
  right: boolean;
  read: string[];
  answer: string;
}

/** Reads a phrase without a model and compares the activities. */
export const judgePhrase = (phrase: Phrase): PhraseVerdict => {
  const answer = readRequest(phrase.text, { settings: {} });
  const read = answer.kind === 'refusal' || answer.intent === null ? [] : [...new Set(typesIn(answer.intent.shape))];
  const right = read.length === phrase.types.size && read.every((type) => phrase.types.has(type));
  return { phrase, right, read, answer: answer.kind };
};
