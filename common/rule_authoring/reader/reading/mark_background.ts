import { ASKING, BACKGROUND } from '../data/noise';
import type { Sheet } from '../text/sheet';
import { namesThings, sentencesOf } from './sentences';

const ASIDE =
  /^\W*(?:reasons?|rationale|motivation|background|context|why|impact|fyi|history|p\.?s|references?|false positives?|runbook|action|response|links?)\s*:/iu;

/**
 * Marks sentences that only tell why or what happened before, if another sentence asks for something. What they name
 * must not become part of the rule.
 */
export const markBackground = (sheet: Sheet, text: string): void => {
  const sentences = sentencesOf(sheet, text);
  if (sentences.length < 2) return;
  const stories = sentences.filter(
    (sentence) =>
      (BACKGROUND.test(sentence.text) || ASIDE.test(sentence.text)) &&
      !/\b(?:alert|alarm|notify|flag|detect|let (?:me|us) know|tell (?:me|us)|ping|warn|rule (?:that|which|for)|whenever|outside of that|within|ignore|exclude|except|severity)\b/iu.test(
        sentence.text,
      ),
  );
  const asks = sentences.filter(
    (sentence) =>
      !stories.includes(sentence) &&
      namesThings(sheet, sentence) &&
      (ASKING.test(sentence.text) || sentence.to - sentence.from >= 3),
  );
  if (asks.length === 0) return;
  for (const { from, to } of stories) sheet.takeRange(from, to, 'noise');
};
