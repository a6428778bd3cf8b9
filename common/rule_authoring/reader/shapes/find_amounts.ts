import type { Operator } from '../../intent';
import { statedField } from '../conditions/stated_names';
import type { Sheet } from '../text/sheet';
import { readNumber } from '../values/numbers';
import { PARTY, comparison, countedNoun } from './amount_words';
import { readAmount } from './read_amounts';
import type { Amount } from './read_amounts';

const DISTINCT_OF =
  /^(?:count_distinct|distinct_count|cardinality|dc|nunique|unique_count|uniq|countdistinct|distinct|estdc|value_count|count|dcount)$/u;

/** Fields that people give as what is counted, by the names of `COUNTED_NOUNS` where those say more. */
const countedField = (written: string): string | undefined => {
  const field = statedField(written);
  return field === 'user.email' || field === 'user.id' ? '@person' : field;
};

/** `count_distinct(user.email) > 8`, `count(*) >= 5`, `count() > 10`. */
const functionAt = (sheet: Sheet, at: number): Amount | undefined => {
  const name = sheet.lower(at);
  if (!DISTINCT_OF.test(name)) return undefined;
  let index = at + 1;
  if (name === 'count' && /^(?:distinct|unique)$/u.test(sheet.lower(index))) index += 1;
  const bracket = sheet.lower(index) === '(';
  if (!bracket && index === at + 1 && name === 'count') return undefined;
  if (bracket) index += 1;
  if (/^(?:distinct|unique)$/u.test(sheet.lower(index))) index += 1;
  const written = sheet.at(index);
  const field = written?.kind === 'identifier' || written?.kind === 'quoted' ? countedField(written.text) : undefined;
  if (field !== undefined) index += 1;
  else if (sheet.lower(index) === '*') index += 1;
  else if (written?.kind === 'action') index += 1;
  else if (sheet.lower(index) !== ')') return undefined;
  if (bracket && sheet.lower(index) !== ')') return undefined;
  if (bracket) index += 1;
  const behind = index;
  while (index < behind + 14 && readNumber(sheet, index) === undefined && !/^[\n;]$/u.test(sheet.lower(index)))
    index += 1;
  const number = readNumber(sheet, index);
  if (number === undefined) return undefined;
  const { operator, from, to, said } = comparison(sheet, index, number.to);
  if (!said) return undefined;
  const distinct = field !== undefined && !(name === 'count' && sheet.lower(at + 1) === '(');
  // The activity in the brackets, or what it is counted by, is read by others.
  sheet.take([at, ...(field === undefined ? [] : [written?.index ?? at])], 'threshold');
  return {
    from,
    to,
    operator,
    value: number.value,
    distinct,
    ...(distinct && { counts: field }),
    party: distinct && PARTY.test(field),
    percent: false,
    factor: false,
    times: false,
    said: true,
  };
};

const AMOUNT_OF = /^(?:number|count|amount|quantity|total|anzahl|número|nombre|cardinality)$/u;
const DISTINCT = /^(?:distinct|unique|different|separate)$/u;

/** "The number of distinct users exceeds 8", "unique IPs per user above 4": what is counted stands before the limit. */
const countedBefore = (sheet: Sheet, amount: Amount): { counts: string; distinct: boolean } | undefined => {
  if (!amount.said || amount.counts !== undefined || amount.times || amount.percent || amount.factor) return undefined;
  for (let index = amount.from - 1; index >= Math.max(0, amount.from - 12); index -= 1) {
    const lower = sheet.lower(index);
    if (/^[.;!?\n]$/u.test(lower)) return undefined;
    const of = AMOUNT_OF.test(lower) && /^(?:of|de|von|an|:)$/u.test(sheet.lower(index + 1));
    if (!of && !DISTINCT.test(lower)) continue;
    const start = of ? index + 2 : index;
    const written = sheet.at(DISTINCT.test(sheet.lower(start)) ? start + 1 : start);
    const stated = written?.kind === 'identifier' ? countedField(written.text) : undefined;
    if (stated !== undefined) {
      sheet.takeRange(index, (written?.index ?? start) + 1, 'threshold');
      return { counts: stated, distinct: true };
    }
    const noun = countedNoun(sheet, start);
    if (noun === undefined || noun.field === '') continue;
    const distinct = noun.distinct || PARTY.test(noun.field);
    if (!distinct) return undefined;
    sheet.takeRange(index, noun.to, 'threshold');
    return { counts: noun.field, distinct: true };
  }
  return undefined;
};

/** Words of a number and its comparison; the noun that is counted may be the thing that it happens to. */
const take = (sheet: Sheet, amount: Amount, at: number): void => {
  const behind = readNumber(sheet, at)?.to ?? at + 1;
  for (let mark = amount.from; mark < amount.to; mark += 1) {
    const word = sheet.lower(mark);
    const noun =
      mark >= behind &&
      sheet.at(mark)?.kind === 'word' &&
      amount.counts !== undefined &&
      (amount.counts === '@person' || !amount.party) &&
      !/^(?:times|or|more|different|distinct|separate|unique|kinds|types|paths|at|least)$/u.test(word);
    if (!noun) sheet.take([mark], 'threshold');
  }
};

/** "At least two of these: …", "any two of the following": kinds of activities. */
const ofThese = (sheet: Sheet, amount: Amount): boolean => {
  if (amount.counts !== undefined || !/^(?:of|from|among)$/u.test(sheet.lower(amount.to))) return false;
  const word = sheet.lower(amount.to + 1);
  if (/^(?:these|those|following)$/u.test(word)) return true;
  if (word === 'the') return /^(?:following|three|four|five|listed|below)$/u.test(sheet.lower(amount.to + 2));
  return word === 'them' && /^[:(]$/u.test(sheet.lower(amount.to + 2));
};

const nearest = (sheet: Sheet, at: number): Operator | undefined =>
  /^(?:threshold|schwellwert|umbral|seuil|limit)$/u.test(sheet.lower(at)) ? '>=' : undefined;

/** All numbers of a request that limit something; the words that were used are marked. */
export const findAmounts = (sheet: Sheet): Amount[] => {
  const amounts: Amount[] = [];
  for (let index = 0; index < sheet.tokens.length; index += 1) {
    const called = functionAt(sheet, index);
    if (called !== undefined) {
      amounts.push(called);
      sheet.takeRange(called.from, called.to, 'threshold');
      continue;
    }
    const amount = readAmount(sheet, index);
    if (amount === undefined) continue;
    // "one" and "1" alone are articles or part of an entity.
    if (amount.value <= 1 && !amount.percent && !amount.said && !amount.factor) continue;
    if (ofThese(sheet, amount)) {
      amounts.push({ ...amount, distinct: true, counts: 'event.action' });
      sheet.takeRange(amount.from, amount.to + 2, 'threshold');
      index = amount.to + 1;
      continue;
    }
    const before = countedBefore(sheet, amount);
    amounts.push(before === undefined ? amount : { ...amount, ...before, party: PARTY.test(before.counts) });
    take(sheet, amount, index);
    let lead = amount.from - 1;
    while (/^(?:of|:|=|is|set|to|at|the|\()$/u.test(sheet.lower(lead)) && amount.from - lead < 4) lead -= 1;
    if (nearest(sheet, lead) !== undefined) sheet.takeRange(lead, amount.from, 'threshold');
    index = Math.max(index, amount.to - 1);
  }
  return amounts;
};
