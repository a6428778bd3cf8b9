import type { RuleFields } from '../../intent';
import { readActors } from '../conditions/read_actors';
import { readFields } from '../conditions/read_fields';
import { readLists } from '../conditions/read_lists';
import { readPlaces } from '../conditions/read_literals';
import { readPeople } from '../conditions/read_people';
import { readSpecial } from '../conditions/read_special';
import { readTimes } from '../conditions/read_times';
import { readAmount } from '../shapes/read_amounts';
import type { Amount } from '../shapes/read_amounts';
import { readEntity } from '../shapes/read_entity';
import type { Sheet } from '../text/sheet';
import type { Extraction } from './extraction';
import { readExclusions } from './read_exclusions';
import { readSpans } from './read_spans';

const readAmounts = (sheet: Sheet): Amount[] => {
  const amounts: Amount[] = [];
  for (let index = 0; index < sheet.tokens.length; index += 1) {
    const amount = readAmount(sheet, index);
    if (amount === undefined) continue;
    // "one" and "1" alone are articles or part of an entity.
    if (amount.value <= 1 && !amount.percent && amount.from === index && amount.to === index + 1) continue;
    amounts.push(amount);
    for (let mark = amount.from; mark < amount.to; mark += 1) {
      // The noun that is counted may be the thing that it happens to.
      const word = sheet.lower(mark);
      const noun = mark >= index && sheet.at(mark)?.kind === 'word' && amount.counts !== undefined && !amount.party && !/^(?:times|or|more|different|distinct|separate|unique|kinds|types|paths|at|least)$/u.test(word) && mark > index;
      if (!noun) sheet.take([mark], 'threshold');
    }
    index = Math.max(index, amount.to - 1);
  }
  return amounts;
};

/** Reads everything of a request that doesn't depend on its activities, and marks the words that were used. */
export const extract = (sheet: Sheet, rule: RuleFields): Extraction => {
  const all = sheet.tokens.length;
  const exclusions = readExclusions(sheet);
  const conditions = [
    ...readSpecial(sheet, 0, all),
    ...readPeople(sheet, 0, all),
  ];
  const times = readTimes(sheet, 0, all);
  conditions.push(...readPlaces(sheet, 0, all));
  const lists = readLists(sheet, 0, all);
  const spans = readSpans(sheet);
  conditions.push(...readFields(sheet, 0, all));
  conditions.push(...readActors(sheet, 0, all));
  const amounts = readAmounts(sheet);
  const entity = readEntity(sheet, 0, all);
  return { rule, conditions, lists, times, entity, amounts, spans, exclusions };
};
