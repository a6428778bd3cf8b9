import type { Operator } from '../../intent';
import type { Sheet } from '../text/sheet';
import { minutesOfUnit } from '../values/duration_units';
import { readNumber } from '../values/numbers';
import { AFTER, PARTY, comparison, countedNoun, matchWords } from './amount_words';

/** A number with its comparison and what it counts. */
export interface Amount {
  from: number;
  /** Not included. */
  to: number;
  operator: Operator;
  value: number;
  /** "different", "distinct" was said, or people, addresses or countries are counted. */
  distinct: boolean;
  /** Field name of `COUNTED_NOUNS`, if a noun follows. */
  counts?: string;
  /** The noun stands for who or where it happens (people, addresses, countries), not for what it happens to. */
  party: boolean;
  /** A percentage, or "half of". */
  percent: boolean;
  /** "five times their average". */
  factor: boolean;
  /** The number is one of times by itself ("twice"), or followed by "times". */
  times: boolean;
  /** A comparison was said ("more than", "or more"). */
  said: boolean;
}

/** Reads one number that limits something, with its comparison and what is counted. */
export const readAmount = (sheet: Sheet, at: number): Amount | undefined => {
  const token = sheet.at(at);
  if (token === undefined || !sheet.free(at)) return undefined;
  // "two factor", "one-time code": part of a name
  const after = sheet.lower(at + 1) === '-' ? sheet.lower(at + 2) : sheet.lower(at + 1);
  if (/^(?:two|2|one|second)$/u.test(token.lower) && /^(?:factor|step|time)$/u.test(after)) return undefined;
  const half = /^(?:half|majority|hälfte|mitad|moitié)$/u.test(token.lower);
  if (
    token.kind === 'percent' ||
    half ||
    (token.lower === 'two' && sheet.lower(at + 1) === 'thirds') ||
    (token.lower === 'three' &&
      sheet.lower(at + 1) === 'quarters' &&
      sheet.lower(at + 2) === 'of' &&
      !/^an?$/u.test(sheet.lower(at + 3)))
  ) {
    const value = half ? 50 : token.lower === 'two' ? 200 / 3 : token.lower === 'three' ? 75 : (token.value ?? 0);
    if (half && minutesOfUnit(sheet.lower(at + 2)) !== undefined) return undefined;
    if (half && /^(?:dozen|a)$/u.test(sheet.lower(at + 1)) && token.lower === 'half')
      return dozenOrUndefined(sheet, at);
    const end = token.lower === 'two' || token.lower === 'three' ? at + 2 : at + 1;
    const { operator, from, to } = comparison(sheet, at, end);
    return {
      from,
      to,
      operator,
      value,
      distinct: false,
      party: false,
      percent: true,
      factor: false,
      times: false,
      said: true,
    };
  }
  const number = readNumber(sheet, at);
  if (number === undefined) return undefined;
  if (
    /^(?:percent|per|%|pct)$/u.test(sheet.lower(number.to)) &&
    (sheet.lower(number.to) !== 'per' || sheet.lower(number.to + 1) === 'cent')
  ) {
    const { operator, from } = comparison(sheet, at, number.to);
    const end = number.to + (sheet.lower(number.to) === 'per' ? 2 : 1);
    return {
      from,
      to: end,
      operator,
      value: number.value,
      distinct: false,
      party: false,
      percent: true,
      factor: false,
      times: false,
      said: true,
    };
  }
  const { operator, from, to, said } = comparison(sheet, at, number.to);
  const unit = sheet.lower(to) === '-' ? sheet.lower(to + 1) : sheet.lower(to);
  if (minutesOfUnit(unit) !== undefined && sheet.at(to)?.kind === 'word' && unit.length > 1) return undefined;
  const times = number.times || /^(?:times|x|×|fold|mal|veces|fois)$/u.test(sheet.lower(to));
  const afterTimes = number.times ? to : to + 1;
  const factor =
    times &&
    (/^(?:their|the|his|her|its|own|as|usual|normal|average|more|higher|what|above|over|baseline|daily|hourly|your|our|greater|than|bigger|larger|typical|median|mean)$/u.test(
      sheet.lower(afterTimes),
    ) ||
      /^(?:x|×)$/u.test(sheet.lower(to))) &&
    /usual|normal|average|mean|baseline|typical|than|own|history|before|as|usually|median/u.test(
      sheet.tokens
        .slice(afterTimes, afterTimes + 7)
        .map(({ lower }) => lower)
        .join(' '),
    );
  const noun = times ? undefined : countedNoun(sheet, to);
  const distinct =
    noun !== undefined &&
    (noun.distinct || PARTY.test(noun.field) || noun.field === 'event.action' || noun.field === 'url.path');
  let operatorFinal = operator;
  let end = noun?.to ?? to;
  if (!said) {
    for (const [phrase, later] of AFTER) {
      const length = matchWords(sheet, end, phrase);
      if (length !== undefined) {
        operatorFinal = later;
        end += length;
        break;
      }
      const timesLength = times ? matchWords(sheet, to + 1, phrase) : undefined;
      if (timesLength !== undefined) operatorFinal = later;
    }
  }
  return {
    from,
    to: times && !number.times ? Math.max(to + 1, end) : end,
    operator: operatorFinal,
    value: number.value,
    distinct,
    ...(noun !== undefined && noun.field !== '' && { counts: noun.field }),
    party: noun !== undefined && PARTY.test(noun.field),
    percent: false,
    factor,
    times,
    said: said || operatorFinal !== operator,
  };
};

/** Reads a sum of money that limits something: "above 5,000 dollars", "more than $500". */
export const readSum = (
  sheet: Sheet,
  at: number,
): { from: number; to: number; operator: Operator; value: number } | undefined => {
  const token = sheet.at(at);
  if (token === undefined || !sheet.free(at)) return undefined;
  const number = token.kind === 'money' ? { to: at + 1, value: token.value ?? 0 } : readNumber(sheet, at);
  if (number === undefined) return undefined;
  const currency = /^(?:dollars?|usd|bucks|euros?|eur|\$|€)$/u.test(sheet.lower(number.to));
  if (token.kind !== 'money' && !currency) return undefined;
  const end = currency ? number.to + 1 : number.to;
  const { operator, from, to, said } = comparison(sheet, at, end);
  return { from, to: Math.max(to, end), operator: said ? operator : '>', value: number.value };
};

const dozenOrUndefined = (sheet: Sheet, at: number): Amount | undefined => {
  const number = readNumber(sheet, at);
  if (number === undefined) return undefined;
  const { operator, from, to } = comparison(sheet, at, number.to);
  const noun = countedNoun(sheet, to);
  return {
    from,
    to: noun?.to ?? to,
    operator,
    value: number.value,
    distinct: noun !== undefined && (noun.distinct || PARTY.test(noun.field)),
    ...(noun !== undefined && noun.field !== '' && { counts: noun.field }),
    party: noun !== undefined && PARTY.test(noun.field),
    percent: false,
    factor: false,
    times: false,
    said: true,
  };
};
