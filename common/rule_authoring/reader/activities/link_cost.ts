import { CONJUNCTIONS, GLUE } from '../data/function_words';
import type { Sheet } from '../text/sheet';
import type { ThingMention } from './find_things';
import type { VerbMention } from './find_verbs';

const PREPOSITIONS = new Set(
  'in on within inside for at via through using with about under by near from of to into onto across over against per during outside'.split(
    ' ',
  ),
);

/** Nothing so many words apart belongs together. */
const FARTHEST = 60;

const between = (thing: ThingMention, verb: VerbMention): [number, number] =>
  verb.from >= thing.to ? [thing.to, verb.from] : [verb.to, thing.from];

export const linkCost = (
  sheet: Sheet,
  thing: ThingMention,
  verb: VerbMention,
  things: readonly ThingMention[],
  verbs: readonly VerbMention[],
): number => {
  const [from, to] = between(thing, verb);
  // A verb around its thing: "turns logging off".
  if (from > to) return 0;
  if (to - from > FARTHEST) return Infinity;
  let cost = 0;
  for (let index = from; index < to; index += 1) {
    const lower = sheet.lower(index);
    if (sheet.use(index) === 'noise') cost += 0.1;
    else if (/^[.;!?\n]$/u.test(lower)) cost += 7;
    else if (lower === ',' || lower === ':') cost += 1.5;
    else if (lower === '(' || lower === ')') cost += 1;
    else if (GLUE.has(lower) || CONJUNCTIONS.has(lower) || sheet.lemma(index) === 'be' || sheet.lemma(index) === 'get')
      cost += 0.3;
    else cost += 1;
  }
  const crossed = things.filter((other) => other !== thing && other.from >= from && other.to <= to).length;
  const crossedVerbs = verbs.filter(
    (other) => other !== verb && !other.light && other.from >= from && other.to <= to,
  ).length;
  return cost + 2 * crossed + 1.2 * crossedVerbs;
};

const QUANTITIES =
  /^(?:lots?|number|dozens?|bunch|piles?|tons?|handful|kinds?|sorts?|types?|any|some|all|one|two|three|most|many|few|rest|couple|amount|batch|wave|series|spree|spike|burst|rash|flood|loads?|heaps?|plenty|hundreds?|thousands?|each|both|either|either|copy|copies)$/u;

export const isSecondary = (sheet: Sheet, thing: ThingMention, verbs: readonly VerbMention[]): boolean => {
  let index = thing.from - 1;
  while (
    index >= 0 &&
    /^(?:a|an|the|our|their|his|her|its|my|your|this|that|any|some|every|each|all|one|same|claude|code|or|cowork)$/u.test(
      sheet.lower(index),
    )
  )
    index -= 1;
  if (!PREPOSITIONS.has(sheet.lower(index))) return false;
  // "lots of keys", "a wave of deletions": how many, not of what
  if (sheet.lower(index) === 'of' && QUANTITIES.test(sheet.lower(index - 1))) return false;
  // "calls made with a key", unless "with" belongs to the verb ("is done with")
  if (sheet.lower(index) === 'with') return !verbs.some((verb) => verb.from <= index && verb.to > index);
  // "deletion of a chat" is about the chat, "removed from a group" is not about the group.
  if (/^(?:from|by|via|within|inside|during|through|per)$/u.test(sheet.lower(index))) return true;
  return !verbs.some((verb) => verb.to === index || (verb.from <= index && verb.to > index));
};

export const sameGroup = (
  sheet: Sheet,
  one: ThingMention,
  other: ThingMention,
  verbs: readonly VerbMention[],
  things: readonly ThingMention[],
): boolean => {
  if (one.indices.some((index) => other.indices.includes(index))) return true;
  const [from, to] = one.to <= other.from ? [one.to, other.from] : [other.to, one.from];
  if (from > to) return true;
  if (to - from > FARTHEST) return false;
  let joined = false;
  for (let index = from; index < to; index += 1) {
    const lower = sheet.lower(index);
    if (CONJUNCTIONS.has(lower)) joined = true;
    else if (things.some((thing) => thing.indices.includes(index))) continue;
    else if (!GLUE.has(lower) || PREPOSITIONS.has(lower)) return false;
  }
  return joined && !verbs.some((verb) => verb.from >= from && verb.to <= to);
};

export const joinedVerbs = (
  sheet: Sheet,
  verb: VerbMention,
  verbs: readonly VerbMention[],
  things: readonly ThingMention[],
): VerbMention[] => {
  const group = [verb];
  let grew = true;
  while (grew) {
    grew = false;
    for (const other of verbs) {
      if (group.includes(other)) continue;
      const near = group.some((member) => {
        const [from, to] = member.to <= other.from ? [member.to, other.from] : [other.to, member.from];
        if (from > to || to - from > 4) return false;
        let conjunction = from === to;
        for (let index = from; index < to; index += 1) {
          const lower = sheet.lower(index);
          if (CONJUNCTIONS.has(lower)) conjunction = true;
          else if (
            !GLUE.has(lower) &&
            sheet.lemma(index) !== 'be' &&
            sheet.lemma(index) !== 'get' &&
            sheet.lemma(index) !== 'even'
          )
            return false;
        }
        return conjunction && !things.some((thing) => thing.from >= from && thing.to <= to);
      });
      if (near) {
        group.push(other);
        grew = true;
      }
    }
  }
  return group;
};
