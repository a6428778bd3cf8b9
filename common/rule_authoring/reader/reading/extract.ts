import type { RuleFields } from '../../intent';
import { readActors } from '../conditions/read_actors';
import { readFields } from '../conditions/read_fields';
import type { FoundCondition } from '../conditions/found_condition';
import { readLists } from '../conditions/read_lists';
import type { FoundList } from '../conditions/read_lists';
import { readPlaces } from '../conditions/read_literals';
import { readPeople } from '../conditions/read_people';
import { readStated } from '../conditions/read_stated';
import { readSpecial } from '../conditions/read_special';
import { readTimes } from '../conditions/read_times';
import { findAmounts } from '../shapes/find_amounts';
import { readSum } from '../shapes/read_amounts';
import { readEntity } from '../shapes/read_entity';
import { findPhrases } from '../text/match_phrase';
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

/** Words that say that something is counted although no number is there. */
const MANY = [
  'spike',
  'burst',
  'surge',
  'flood',
  'many',
  'lot of',
  'repeated',
  'repeatedly',
  'mass',
  'bulk',
  'unusual',
  'most',
];

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
  const conditions = [...readStated(sheet, 0, all), ...readSpecial(sheet, 0, all), ...readPeople(sheet, 0, all)];
  const times = readTimes(sheet, 0, all);
  conditions.push(...readPlaces(sheet, 0, all));
  const lists = withoutNamed(readLists(sheet, 0, all), conditions);
  const spans = readSpans(sheet);
  conditions.push(...readFields(sheet, 0, all));
  conditions.push(...readActors(sheet, 0, all));
  const sums = readSums(sheet);
  const amounts = findAmounts(sheet);
  const counted = amounts.length > 0 || findPhrases(sheet, MANY, { free: false }).length > 0;
  const entity = readEntity(sheet, 0, all, counted);
  // "Outside of business hours" says when it happens, not what doesn't count.
  const kept = exclusions.filter(
    ({ marker, from, to }) =>
      marker !== 'outside of' || !times.some((time) => time.from < to && time.to > from && time.from <= from + 3),
  );
  return { rule, conditions, lists, times, entity, amounts, sums, spans, exclusions: kept };
};
