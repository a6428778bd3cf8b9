import type { Sheet } from '../text/sheet';

const TELLING =
  /^(?:alert|alarm|warn|notify|notification|ping|page|tell|inform|flag|detect|detection|rule|trigger|monitor|watch)$/u;

const WHOM =
  /^(?:me|us|the|our|my|soc|team|secops|security|on-call|oncall|immediately|asap|right|away|straight|please|only)$/u;

const INTRODUCES = /^(?:on|when|whenever|if|about|for|as|once|that|every|any|anytime|upon|of|,|:)$/u;

const STARTS = /^(?:|[.;!?\n]|please|and|to|an?|kindly|i|we|should|must|then|just|also)$/u;

/**
 * Marks the words that only ask for an alert ("alert me when", "notify the SOC about", "raise an alert if"): they
 * belong to no thing, though some things hold such words in their names ("spend limit alert").
 */
export const markFraming = (sheet: Sheet): void => {
  for (let index = 0; index < sheet.tokens.length; index += 1) {
    if (!sheet.free(index) || !TELLING.test(sheet.lemma(index)) || !STARTS.test(sheet.lower(index - 1))) continue;
    let next = index + 1;
    while (next < index + 6 && WHOM.test(sheet.lower(next))) next += 1;
    if (INTRODUCES.test(sheet.lower(next))) sheet.takeRange(index, next, 'noise');
  }
};
