import { CONJUNCTIONS, GLUE } from '../data/function_words';
import type { Sheet } from '../text/sheet';
import type { Effect } from './parse_effects';
import { getLexicon } from './lexicon';
import type { ThingMention } from './find_things';
import type { VerbMention } from './find_verbs';
import type { ThingObject } from './object_table';

/** A thing, what happens to it, and which events that means. */
export interface Happening {
  thing: ThingMention;
  verbs: VerbMention[];
  actions: string[];
  effects: Effect[];
  /** Nothing was said about what happens: every activity of the thing counts. */
  vague: boolean;
  /** "in the workspace": where it happens rather than what it happens to. */
  secondary: boolean;
}

/** Actions that leave a thing as it is; "changes" doesn't mean them. */
const HARMLESS = new Set([
  'view',
  'open',
  'list',
  'download',
  'fail',
  'refuse',
  'succeed',
  'attempt',
  'use',
  'call',
  '*',
  'comment',
  'accept',
]);

const PREPOSITIONS = new Set(
  'in on within inside for at via through using with about under by near from of to into onto across over against per during outside'.split(
    ' ',
  ),
);

/** Actions that come to the same where a thing doesn't tell them apart. */
const NEAR: Readonly<Record<string, readonly string[]>> = {
  add: ['create'],
  install: ['create'],
  enroll: ['create'],
  register: ['create'],
  deploy: ['create'],
  provision: ['create'],
  revoke: ['delete'],
  terminate: ['revoke', 'delete'],
  reject: ['deny'],
  unshare: ['revoke', 'delete'],
  unpublish: ['delete'],
  wipe: ['delete'],
};

/** The action of a thing that a verb means, or undefined if the thing doesn't know it. */
export const resolveAction = (object: ThingObject, verb: VerbMention): string | undefined => {
  const exact = verb.actions.find((action) => action === verb.phrase && object.actions.has(action));
  if (exact !== undefined) return exact;
  for (const action of object.actions.keys()) if (verb.actions.includes(action)) return action;
  for (const action of verb.actions) {
    const other = NEAR[action]?.find((name) => object.actions.has(name));
    if (other !== undefined) return other;
  }
  if (!verb.actions.includes('change')) return undefined;
  return verb.phrase === 'change' || verb.actions[0] === 'change' ? 'any change' : undefined;
};

/** What an action of a thing means; "any change" is everything that alters it. */
export const effectsOf = (object: ThingObject, action: string): Effect[] => {
  const effect = object.actions.get(action);
  if (effect !== undefined) return [effect];
  return [...object.actions].filter(([name]) => !HARMLESS.has(name)).map(([, value]) => value);
};

const between = (thing: ThingMention, verb: VerbMention): [number, number] =>
  verb.from >= thing.to ? [thing.to, verb.from] : [verb.to, thing.from];

const linkCost = (
  sheet: Sheet,
  thing: ThingMention,
  verb: VerbMention,
  things: readonly ThingMention[],
  verbs: readonly VerbMention[],
): number => {
  const [from, to] = between(thing, verb);
  // A verb around its thing: "turns logging off".
  if (from > to) return 0;
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

const isSecondary = (sheet: Sheet, thing: ThingMention, verbs: readonly VerbMention[]): boolean => {
  let index = thing.from - 1;
  while (
    index >= 0 &&
    /^(?:a|an|the|our|their|his|her|its|my|your|this|that|any|some|every|each|all|one|same|claude|code|or|cowork)$/u.test(
      sheet.lower(index),
    )
  )
    index -= 1;
  if (!PREPOSITIONS.has(sheet.lower(index))) return false;
  // "deletion of a chat" is about the chat, "removed from a group" is not about the group.
  if (/^(?:from|by|via|within|inside|during|through)$/u.test(sheet.lower(index))) return true;
  return !verbs.some((verb) => verb.to === index || (verb.from <= index && verb.to > index));
};

const sameGroup = (
  sheet: Sheet,
  one: ThingMention,
  other: ThingMention,
  verbs: readonly VerbMention[],
  things: readonly ThingMention[],
): boolean => {
  if (one.indices.some((index) => other.indices.includes(index))) return true;
  const [from, to] = one.to <= other.from ? [one.to, other.from] : [other.to, one.from];
  if (from > to) return true;
  let joined = false;
  for (let index = from; index < to; index += 1) {
    const lower = sheet.lower(index);
    if (CONJUNCTIONS.has(lower)) joined = true;
    else if (things.some((thing) => thing.indices.includes(index))) continue;
    else if (!GLUE.has(lower) || PREPOSITIONS.has(lower)) return false;
  }
  return joined && !verbs.some((verb) => verb.from >= from && verb.to <= to);
};

const joinedVerbs = (
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

/** "A new key is used": what is new only counts if nothing else happens. */
const ADJECTIVES = new Set(['new', 'newly', 'brand new', 'fresh', 'freshly']);

/** Verbs that help others and join nothing: "gets used". */
const HELPERS = /^(?:get|be|have|do|become|let)$/u;

interface Link {
  verb: VerbMention;
  action: string;
  cost: number;
}

const linksOf = (
  sheet: Sheet,
  thing: ThingMention,
  verbs: readonly VerbMention[],
  things: readonly ThingMention[],
): Link[] =>
  verbs
    .flatMap((verb): Link[] => {
      if (verb.negated) return [];
      const action = resolveAction(thing.object, verb);
      if (action === undefined) return [];
      return [
        {
          verb,
          action,
          cost:
            linkCost(sheet, thing, verb, things, verbs) +
            (ADJECTIVES.has(verb.phrase) ? 3 : HELPERS.test(verb.phrase) ? 7 : verb.light ? 2.5 : 0) +
            (action === 'any change' ? 1 : 0),
        },
      ];
    })
    .sort((one, other) => one.cost - other.cost);

/** Words of names that are verbs only by their form. */
const NOUNISH = new Set([
  'link',
  'share',
  'access',
  'use',
  'test',
  'report',
  'request',
  'export',
  'upload',
  'update',
  'change',
  'set',
  'map',
  'order',
  'open',
  'load',
  'plan',
  'call',
  'name',
  'key',
  'code',
  'log',
  'cancel',
]);

/** A verb further away than this belongs to something else. */
const MAX_COST = 9;
const DIRECT = 1.7;

/**
 * Decides what happens to each thing: the nearest verb that makes sense for it, with the verbs that are joined to that
 * one; things joined by "and", "or" or commas share a verb.
 */
export const attach = (sheet: Sheet, things: readonly ThingMention[], verbs: readonly VerbMention[]): Happening[] => {
  const own = things.map((thing) => linksOf(sheet, thing, verbs, things));
  return things.map((thing, at): Happening => {
    // "lists users": the name holds its verb already.
    const complete =
      thing.object.actions.has('*') &&
      thing.indices.some(
        (index) =>
          sheet.lower(index) !== sheet.lemma(index) && /(?:s|ing)$/u.test(sheet.lower(index)) && index === thing.from,
      ) &&
      thing.words > 1 &&
      thing.indices.some(
        (index) =>
          getLexicon()
            .verbsByFirstWord.get(sheet.lemma(index))
            ?.some(({ words, actions }) => words === 1 && actions.length > 0 && !NOUNISH.has(sheet.lemma(index))) ===
          true,
      );
    const group = complete
      ? [thing]
      : things.filter((other) => other === thing || sameGroup(sheet, thing, other, verbs, things));
    const candidates = [
      ...(own[at] ?? []).map((link) => ({ ...link, shared: 0 })),
      ...group
        .filter((other) => other !== thing)
        .flatMap((other) => {
          const links = own[things.indexOf(other)] ?? [];
          return links.flatMap(({ verb, cost }) => {
            const action = resolveAction(thing.object, verb);
            return action === undefined || cost > DIRECT + 2.5 ? [] : [{ verb, action, cost: cost + 0.9, shared: 1 }];
          });
        }),
    ].sort((one, other) => one.cost - other.cost);
    const nearest = candidates[0];
    // What fails or is refused was tried: "opening chats they can't open" is about the refusal.
    const outcome = candidates.find(
      ({ action, cost }) =>
        /^(?:fail|refuse|deny)$/u.test(action) && nearest !== undefined && cost <= nearest.cost + 2.5,
    );
    const best = outcome ?? nearest;
    const secondary = isSecondary(sheet, thing, verbs);
    if (best === undefined || best.cost > MAX_COST) {
      const vague = !thing.object.actions.has('*');
      return {
        thing,
        verbs: [],
        actions: ['*'],
        effects: vague ? effectsOf(thing.object, 'any change') : effectsOf(thing.object, '*'),
        vague,
        secondary,
      };
    }
    // A thing whose name says it all ("role change") needs no verb from afar.
    if (thing.object.actions.has('*') && best.cost > (complete ? DIRECT : 6.5)) {
      return { thing, verbs: [], actions: ['*'], effects: effectsOf(thing.object, '*'), vague: false, secondary };
    }
    const chosen = joinedVerbs(sheet, best.verb, verbs, things).filter(
      (verb) =>
        !verb.negated &&
        resolveAction(thing.object, verb) !== undefined &&
        (verb === best.verb || (!ADJECTIVES.has(verb.phrase) && !HELPERS.test(verb.phrase))) &&
        (outcome === undefined || /^(?:fail|refuse|deny)$/u.test(resolveAction(thing.object, verb) ?? '')),
    );
    const actions = [...new Set(chosen.map((verb) => resolveAction(thing.object, verb) ?? best.action))];
    const specific =
      actions.length > 1 ? actions.filter((action) => action !== 'any change' || actions.length === 1) : actions;
    return {
      thing,
      verbs: chosen,
      actions: specific,
      effects: specific.flatMap((action) => effectsOf(thing.object, action)),
      vague: false,
      secondary,
    };
  });
};
