import type { RuleFields } from '../../intent';
import { readActors } from '../conditions/read_actors';
import { readFields } from '../conditions/read_fields';
import type { FoundCondition } from '../conditions/found_condition';
import { readLists } from '../conditions/read_lists';
import type { FoundList } from '../conditions/read_lists';
import { readPlaces } from '../conditions/read_literals';
import { readPeople } from '../conditions/read_people';
import { readSpecial } from '../conditions/read_special';
import { readTimes } from '../conditions/read_times';
import { readAmount, readSum } from '../shapes/read_amounts';
import type { Amount } from '../shapes/read_amounts';
import { readEntity } from '../shapes/read_entity';
import type { Sheet } from '../text/sheet';
import type { Extraction } from './extraction';
import { readExclusions } from './read_exclusions';
import { readSpans } from './read_spans';

const readSums = (sheet: Sheet): Extraction['sums'] => {
  const sums: Extraction['sums'] = [];
  for (let index = 0; index < sheet.tokens.length; index += 1) {
    const sum = readSum(sheet, index);
    if (sum === undefined) continue;
    sheet.takeRange(sum.from, sum.to, 'condition');
    sums.push(sum);
    index = sum.to - 1;
  }
  return sums;
};

const readAmounts = (sheet: Sheet): Amount[] => {
  const amounts: Amount[] = [];
  for (let index = 0; index < sheet.tokens.length; index += 1) {
    const amount = readAmount(sheet, index);
    if (amount === undefined) continue;
    // "one" and "1" alone are articles or part of an entity.
    if (amount.value <= 1 && !amount.percent && !amount.said) continue;
    if (
      /^(?:of|from|among)$/u.test(sheet.lower(amount.to)) &&
      /^(?:these|those|them|the|following)$/u.test(sheet.lower(amount.to + 1)) &&
      amount.counts === undefined
    ) {
      // "at least two of these: …": kinds of activities
      amounts.push({ ...amount, distinct: true, counts: 'event.action' });
      sheet.takeRange(amount.from, amount.to + 2, 'threshold');
      index = amount.to + 1;
      continue;
    }
    amounts.push(amount);
    for (let mark = amount.from; mark < amount.to; mark += 1) {
      // The noun that is counted may be the thing that it happens to.
      const word = sheet.lower(mark);
      const noun =
        mark >= index &&
        sheet.at(mark)?.kind === 'word' &&
        amount.counts !== undefined &&
        (amount.counts === '@person' || !amount.party) &&
        !/^(?:times|or|more|different|distinct|separate|unique|kinds|types|paths|at|least)$/u.test(word) &&
        mark > index;
      if (!noun) sheet.take([mark], 'threshold');
    }
    index = Math.max(index, amount.to - 1);
  }
  return amounts;
};

/** A list whose entries the request spells out ("our VPN (10.0.0.0/8)") is not the list of the settings. */
const withoutNamed = (lists: FoundList[], conditions: readonly FoundCondition[]): FoundList[] =>
  lists.filter((entry) => {
    if (entry.list !== 'trusted_networks') return true;
    const named = conditions.find(({ condition }) => JSON.stringify(condition).includes('source.ip'));
    if (named === undefined) return true;
    if (entry.outside && named.condition.kind !== 'not') named.condition = { kind: 'not', of: named.condition };
    return false;
  });

/** Reads everything of a request that doesn't depend on its activities, and marks the words that were used. */
export const extract = (sheet: Sheet, rule: RuleFields): Extraction => {
  const all = sheet.tokens.length;
  const exclusions = readExclusions(sheet);
  const conditions = [...readSpecial(sheet, 0, all), ...readPeople(sheet, 0, all)];
  const times = readTimes(sheet, 0, all);
  conditions.push(...readPlaces(sheet, 0, all));
  const lists = withoutNamed(readLists(sheet, 0, all), conditions);
  const spans = readSpans(sheet);
  conditions.push(...readFields(sheet, 0, all));
  conditions.push(...readActors(sheet, 0, all));
  const sums = readSums(sheet);
  const amounts = readAmounts(sheet);
  const entity = readEntity(sheet, 0, all);
  return { rule, conditions, lists, times, entity, amounts, sums, spans, exclusions };
};
