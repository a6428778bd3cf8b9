import type { Sheet } from '../text/sheet';

const TELLING =
  /^(?:alert|alarm|warn|notify|notification|ping|page|tell|inform|flag|detect|detection|rule|trigger|monitor|watch)$/u;

const WHOM =
  /^(?:me|us|the|our|my|soc|team|secops|security|on-call|oncall|immediately|asap|right|away|straight|please|only)$/u;

const INTRODUCES = /^(?:in|should|on|when|whenever|if|about|for|as|once|that|every|any|anytime|upon|of|,|:)$/u;

const STARTS = /^(?:|[.;!?\n]|please|and|to|an?|kindly|i|we|i'd|we'd|should|must|then|just|also|would)$/u;

const ASKS = [
  'let me know',
  'let us know',
  'want to know',
  'like to know',
  'need to know',
  'want to hear',
  'like to hear',
  'want to see',
  'like to see',
  'get back to me',
  'give me a shout',
  'give us a shout',
  'give me a heads up',
  'shout',
  'scream',
  'yell',
  'holler',
].map((phrase) => phrase.split(' '));

/**
 * Marks the words that only ask for an alert ("alert me when", "notify the SOC about", "raise an alert if"): they
 * belong to no thing, though some things hold such words in their names ("spend limit alert").
 */
export const markFraming = (sheet: Sheet): void => {
  for (let index = 0; index < sheet.tokens.length; index += 1) {
    if (!sheet.free(index) || !STARTS.test(sheet.lower(index - 1))) continue;
    const asks = ASKS.find((words) => words.every((word, at) => sheet.lower(index + at) === word));
    if (asks === undefined && !TELLING.test(sheet.lemma(index))) continue;
    let next = index + (asks?.length ?? 1);
    while (next < index + 6 && WHOM.test(sheet.lower(next))) next += 1;
    if (INTRODUCES.test(sheet.lower(next))) sheet.takeRange(index, next, 'noise');
  }
};
