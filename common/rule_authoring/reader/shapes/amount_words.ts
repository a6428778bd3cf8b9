import type { Operator } from '../../intent';
import { COUNTED_NOUNS } from '../data/entities';
import { matchPhrase } from '../text/match_phrase';
import type { Sheet } from '../text/sheet';

const BEFORE: readonly (readonly [string, Operator])[] = [
  ['no fewer than', '>='],
  ['not fewer than', '>='],
  ['no less than', '>='],
  ['not less than', '>='],
  ['no more than', '<='],
  ['not more than', '<='],
  ['at the very least', '>='],
  ['a minimum of', '>='],
  ['minimum of', '>='],
  ['upwards of', '>='],
  ['in excess of', '>'],
  ['greater than', '>'],
  ['more than', '>'],
  ['higher than', '>'],
  ['larger than', '>'],
  ['bigger than', '>'],
  ['fewer than', '<'],
  ['more then', '>'],
  ['greater then', '>'],
  ['higher then', '>'],
  ['less then', '<'],
  ['fewer then', '<'],
  ['bigger then', '>'],
  ['less than', '<'],
  ['lower than', '<'],
  ['at least', '>='],
  ['at minimum', '>='],
  ['at most', '<='],
  ['up to', '<='],
  ['minimum', '>='],
  ['min', '>='],
  ['over', '>'],
  ['above', '>'],
  ['exceeds', '>'],
  ['exceeding', '>'],
  ['exceed', '>'],
  ['beyond', '>'],
  ['under', '<'],
  ['below', '<'],
  ['>=', '>='],
  ['=>', '>='],
  ['≥', '>='],
  ['>', '>'],
  ['<=', '<='],
  ['≤', '<='],
  ['<', '<'],
  ['exactly', '=='],
  ['mehr als', '>'],
  ['mindestens', '>='],
  ['más de', '>'],
  ['al menos', '>='],
  ['por lo menos', '>='],
  ['plus de', '>'],
  ['au moins', '>='],
  ['über', '>'],
  ['mas de', '>'],
  ['well over', '>'],
  ['passes', '>'],
  ['reaches', '>='],
  ['hits', '>='],
  ['reach', '>='],
  ['crosses', '>'],
  ['tops', '>'],
  ['surpasses', '>'],
  ['surpassing', '>'],
  ['passing', '>'],
  ['reaching', '>='],
  ['hitting', '>='],
  ['north of', '>'],
  ['no fewer', '>='],
  ['crossing', '>'],
  ['topping', '>'],
  ['goes above', '>'],
  ['rises above', '>'],
  ['goes over', '>'],
  ['gt', '>'],
  ['gte', '>='],
  ['lt', '<'],
  ['lte', '<='],
  ['equal to or greater than', '>='],
  ['greater than or equal to', '>='],
  ['more than or equal to', '>='],
  ['equal or greater than', '>='],
  ['or more than', '>='],
  ['not below', '>='],
  ['superior to', '>'],
  ['supérieur à', '>'],
  ['superior a', '>'],
  ['mayor que', '>'],
  ['mayor a', '>'],
  ['größer als', '>'],
  ['über', '>'],
  ['beyond', '>'],
];

export const AFTER: readonly (readonly [string, Operator])[] = [
  ['or more', '>='],
  ['or above', '>='],
  ['or over', '>='],
  ['or higher', '>='],
  ['and more', '>='],
  ['and up', '>='],
  ['and above', '>='],
  ['or greater', '>='],
  ['plus', '>='],
  ['+', '>='],
  ['oder mehr', '>='],
  ['o más', '>='],
  ['ou plus', '>='],
  ['or fewer', '<='],
  ['or less', '<='],
  ['and over', '>='],
  ['at least', '>='],
  ['upwards', '>='],
  ['or even more', '>='],
  ['minimum', '>='],
  ['at a minimum', '>='],
  ['or beyond', '>='],
  ['or upwards', '>='],
  ['upward', '>='],
  ['or so', '>='],
  ['minimum', '>='],
  ['min', '>='],
  ['and beyond', '>='],
  ['or greater', '>='],
  ['y más', '>='],
  ['et plus', '>='],
  ['und mehr', '>='],
];

export const matchWords = (sheet: Sheet, at: number, phrase: string): number | undefined => {
  const words = phrase.split(' ');
  return words.every((word, offset) => sheet.lower(at + offset) === word) ? words.length : undefined;
};

export const comparison = (
  sheet: Sheet,
  at: number,
  end: number,
): { operator: Operator; from: number; to: number; said: boolean } => {
  for (const [phrase, operator] of BEFORE) {
    const length = phrase.split(' ').length;
    const skip = /^(?:a|about|around|roughly|say|,|some|approximately|the)$/u.test(sheet.lower(at - 1)) ? 1 : 0;
    for (const back of skip === 1 ? [0, 1] : [0]) {
      // "up to 4+": the sign behind the number says it
      if (phrase === 'up to' && sheet.lower(end) === '+') continue;
      if (matchWords(sheet, at - length - back, phrase) !== undefined)
        return { operator, from: at - length - back, to: end, said: true };
    }
  }
  for (const [phrase, operator] of AFTER) {
    const length = matchWords(sheet, end, phrase);
    if (length !== undefined) return { operator, from: at, to: end + length, said: true };
  }
  return { operator: '>=', from: at, to: end, said: false };
};

const DISTINCT =
  /^(?:different|distinct|unique|separate|various|individual|verschiedene|verschiedenen|unterschiedliche|unterschiedlichen|distintos|distintas|diferentes|différents|différentes|distincts|differing|dissimilar)$/u;

const ADJECTIVES =
  /^(?:or|more|failed|of|the|our|their|new|other|own|successful|such|these|those|refused|denied|internal|external|separate|consecutive|brand|rejected|source|single|individual|fresh|particular|-|registered|existing|given|whole|entire|distinctly|invited|active|trusted|platform|api|claude|mcp|user|custom|e|chat|project|unsuccessful|blocked|repeat|repeated|target|victim|member|email|public|managed|uploaded|downloaded|shared|unique|workspace|\+|bogus)$/u;

export const PARTY = /^(?:@person|source\.ip|source\.geo\.|user_agent|@address|source\.as)/u;

export const countedNoun = (sheet: Sheet, at: number): { field: string; to: number; distinct: boolean } | undefined => {
  let index = at;
  let distinct = false;
  for (let guard = 0; guard < 6; guard += 1) {
    if (DISTINCT.test(sheet.lower(index))) {
      distinct = true;
      index += 1;
      continue;
    }
    for (const [noun, field] of COUNTED_NOUNS) {
      const match = matchPhrase(sheet, index, noun, { free: false });
      // "20 user invites": the user only describes the invite
      if (match === undefined) continue;
      const next = sheet.at(match.to);
      const compound =
        next?.kind === 'word' &&
        /^(?:invite|invitation|login|sign|key|limit|request|deletion|upload|view|download|access|failure|creation|change|session|snapshot|share|restriction|member|setting|permission|event|action|document|file|export)s?$/u.test(
          next.lower,
        ) &&
        !/^(?:by|in)$/u.test(next.lower);
      if (compound && !distinct) return undefined;
      if (compound && field !== 'event.action') continue;
      return { field, to: match.to, distinct };
    }
    if (!ADJECTIVES.test(sheet.lower(index))) return distinct ? { field: '', to: index, distinct } : undefined;
    index += 1;
  }
  return undefined;
};
