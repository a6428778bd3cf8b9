import type { Operator } from '../../intent';
import type { Sheet } from '../text/sheet';
import { minutesOfUnit } from '../values/duration_units';
import { readNumber } from '../values/numbers';
import { AFTER, PARTY, comparison, countedNoun, matchWords } from './amount_words';
import { isLabel } from './labelled_numbers';
import { readShare } from './read_shares';

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
  /** A comparison was said ("more than", or "more"). */
  said: boolean;
}

const PLAIN = { distinct: false, party: false, percent: false, factor: false, times: false } as const;

const COMPARED =
  /^(?:their|the|his|her|its|own|as|usual|normal|average|more|higher|what|above|over|baseline|daily|hourly|your|our|greater|than|bigger|larger|typical|median|mean|that|or|a|weekly|up|increase|increased|usually|normally|of|so)$/u;
const HABIT =
  /usual|normal|average|mean|baseline|typical|own|history|before|usually|median|norm|habit|ordinary|expected|otherwise|regular/u;

const wordsFrom = (sheet: Sheet, at: number, count: number): string =>
  sheet.tokens
    .slice(at, at + count)
    .map(({ lower }) => lower)
    .join(' ');

/** "5x", "five times", "twice", "fünfmal": where the words for it end. */
const timesAt = (sheet: Sheet, at: number, inNumber: boolean): number | undefined => {
  if (inNumber) return at;
  if (/^(?:times|x|×|fold|mal|veces|fois)$/u.test(sheet.lower(at))) return at + 1;
  return sheet.lower(at) === '-' && sheet.lower(at + 1) === 'fold' ? at + 2 : undefined;
};

const isFactor = (sheet: Sheet, behind: number): boolean => {
  const next = sheet.lower(behind);
  const near = wordsFrom(sheet, behind, 13);
  if (!HABIT.test(near) || /^(?:in|within|during|per|inside|for|by|from|,|\.)$/u.test(next)) return false;
  return COMPARED.test(next);
};

/** "Increased by 300 %", "200 % above normal": so many times the usual. */
const growth = (sheet: Sheet, from: number, to: number): boolean => {
  const near = wordsFrom(sheet, to, 6);
  return (
    /^(?:above|over|more than|higher than|of (?:the|their|its)) ?(?:the |their |its |a |what is |his |own )*(?:usual|normal|average|mean|baseline|typical|norm)/u.test(
      near,
    ) ||
    /(?:increase|increased|rise|rises|rose|up|grow|grows|grew|jump|jumps)(?: of| by)?$/u.test(
      wordsFrom(sheet, Math.max(0, from - 2), Math.min(2, from)),
    )
  );
};

/** "Members of 6+ workspaces", "files from four projects": where it happens, in different ones; not "a total of 20 chats". */
const isPlace = (sheet: Sheet, from: number): boolean =>
  /^(?:of|from|in|into|across|to|among)$/u.test(sheet.lower(from - 1)) &&
  sheet.at(from - 2)?.kind === 'word' &&
  !/^(?:total|count|number|burst|series|minimum|maximum|threshold|limit|spike|set|rate|sum|batch|wave|flood|run|lot|least|most|excess|more|out|up|amount|quantity|because|instead|rise|increase|rises|creation|deletion|removal|export|upload|download|import|view|change|share|sharing|addition|revocation)s?$/u.test(
    sheet.lower(from - 2),
  );

/** Reads one number that limits something, with its comparison and what is counted. */
export const readAmount = (sheet: Sheet, at: number): Amount | undefined => {
  const token = sheet.at(at);
  if (token === undefined || !sheet.free(at)) return undefined;
  // "two factor", "one-time code": part of a name
  const after = sheet.lower(at + 1) === '-' ? sheet.lower(at + 2) : sheet.lower(at + 1);
  if (/^(?:two|2|one|second|four|4)$/u.test(token.lower) && /^(?:factor|step|time|eyes?|fa)$/u.test(after))
    return undefined;
  const share = readShare(sheet, at);
  if (share !== undefined) {
    const { operator: compared, from, to, said } = comparison(sheet, at, share.to);
    const operator = !said && /^(?:majority|hälfte|mitad|moitié)$/u.test(token.lower) ? '>' : compared;
    if (token.kind === 'percent' && growth(sheet, from, to)) {
      const above = !/^(?:of)$/u.test(sheet.lower(to));
      return { ...PLAIN, from, to, operator, value: share.value / 100 + (above ? 1 : 0), factor: true, said: true };
    }
    return { ...PLAIN, from, to, operator, value: share.value, percent: true, said: true };
  }
  const number = readNumber(sheet, at);
  if (number === undefined || isLabel(sheet, at, number.to)) return undefined;
  // "All three in that order", "between the two": what was named before
  if (
    token.kind === 'word' &&
    /^(?:all|the|both|these|those|las|los|les|die|alle|beide|other)$/u.test(sheet.lower(at - 1)) &&
    countedNoun(sheet, number.to) === undefined &&
    minutesOfUnit(sheet.lower(number.to)) === undefined
  )
    return undefined;
  const { operator, from, to, said } = comparison(sheet, at, number.to);
  const unit = sheet.lower(to) === '-' ? sheet.lower(to + 1) : sheet.lower(to);
  if (minutesOfUnit(unit) !== undefined && sheet.at(to)?.kind === 'word' && unit.length > 1) return undefined;
  const behind = timesAt(sheet, to, number.times);
  const times = behind !== undefined;
  const more = AFTER.find(([phrase]) => behind !== undefined && matchWords(sheet, behind, phrase) !== undefined);
  const end = behind === undefined ? to : behind + (more === undefined ? 0 : more[0].split(' ').length);
  const factor = times && isFactor(sheet, end);
  const noun = times ? undefined : countedNoun(sheet, to);
  const distinct =
    noun !== undefined &&
    (noun.distinct ||
      isPlace(sheet, from) ||
      PARTY.test(noun.field) ||
      noun.field === 'event.action' ||
      noun.field === 'url.path');
  const plus = sheet.lower(number.to) === '+';
  const later = times
    ? more
    : said && !plus
      ? undefined
      : AFTER.find(([phrase]) => matchWords(sheet, noun?.to ?? to, phrase) !== undefined);
  const last = noun?.to ?? to;
  return {
    from,
    to: times ? end : last + (later === undefined ? 0 : later[0].split(' ').length),
    operator: later?.[1] ?? operator,
    value: number.value,
    distinct,
    ...(noun !== undefined && noun.field !== '' && { counts: noun.field }),
    party: noun !== undefined && PARTY.test(noun.field),
    percent: false,
    factor,
    times,
    said: said || later !== undefined,
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
