import type { Sheet } from '../text/sheet';
import { alternativesOf } from './find_things';
import type { ThingMention } from './find_things';
import type { VerbMention } from './find_verbs';
import { getLexicon } from './lexicon';
import { isSecondary, joinedVerbs, linkCost, sameGroup } from './link_cost';
import type { Effect } from './parse_effects';
import { effectsOf, resolveAction } from './resolve_action';

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

/** "A new key is used": what is new only counts if nothing else happens. */
const ADJECTIVES = new Set(['new', 'newly', 'brand new', 'fresh', 'freshly']);

/** Verbs that help others and join nothing: "gets used". */
const HELPERS = /^(?:get|be|have|do|become|let)$/u;

/** "The finished export", "a deleted chat": what it is like, not what happens to it. */
const isAttribute = (sheet: Sheet, verb: VerbMention, thing: ThingMention): boolean =>
  verb.to === thing.from &&
  verb.to - verb.from === 1 &&
  /(?:ed|en)$/u.test(sheet.lower(verb.from)) &&
  /^(?:an?|the|some|any|our|their|his|her|another|each|every|this|that)$/u.test(sheet.lower(verb.from - 1));

/** "An agent gets Slack access": what is given is behind the verb, who gets it in front of it. */
const receives = (sheet: Sheet, thing: ThingMention, verb: VerbMention, things: readonly ThingMention[]): boolean =>
  thing.to <= verb.from &&
  (/^(?:get|receive|gain|obtain|acquire)$/u.test(sheet.lemma(verb.from)) ||
    (/^(?:grant|give|assign|hand|award|offer)$/u.test(sheet.lemma(verb.from)) &&
      /^(?:be|get)$/u.test(sheet.lemma(verb.from - 1)))) &&
  verb.to - verb.from === 1 &&
  !/^(?:to|for|on|in|at)$/u.test(sheet.lower(verb.to)) &&
  things.some((other) => other !== thing && other.from >= verb.to && other.from <= verb.to + 2);

/** "An app created in a workspace": where it happens, if something else is there that it happens to. */
const isPlaceOf = (
  sheet: Sheet,
  thing: ThingMention,
  things: readonly ThingMention[],
  verbs: readonly VerbMention[],
): boolean => {
  let index = thing.from - 1;
  while (
    index > thing.from - 4 &&
    /^(?:an?|the|our|any|some|their|one|another|same|every|each|all)$/u.test(sheet.lower(index))
  )
    index -= 1;
  if (!/^(?:in|on|at|across|under|to)$/u.test(sheet.lower(index))) return false;
  const verb = verbs.find((other) => other.to === index || (other.from < index && other.to > index));
  if (verb === undefined) return false;
  return things.some((other) => {
    if (other === thing || other.to > verb.from || verb.from - other.to > 4) return false;
    const action = resolveAction(other.object, verb);
    return action !== undefined && action !== 'any change';
  });
};

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
      // "session share": a word of the name is no verb for it.
      if (thing.words > 1 && verb.indices.every((index) => thing.indices.includes(index))) return [];
      const action = resolveAction(thing.object, verb);
      if (action === undefined) return [];
      return [
        {
          verb,
          action,
          cost:
            linkCost(sheet, thing, verb, things, verbs) +
            (ADJECTIVES.has(verb.phrase) || isAttribute(sheet, verb, thing)
              ? 3
              : HELPERS.test(verb.phrase)
                ? 7
                : verb.light
                  ? 2.5
                  : 0) +
            (action === 'any change' ? 1 : 0) +
            (receives(sheet, thing, verb, things) ? 12 : 0),
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

const CONFIGURATION = /^(?:config|configuration|setting|policy|preference)$/u;

/** A verb further away than this belongs to something else. */
const MAX_COST = 9;

const DIRECT = 1.7;

/** Stands between "or" and a further verb of the same thing: "created or has it deleted". */
const RESUMES =
  /^(?:be|get|have|one|it|them|they|even|also|just|to|its|otherwise|simply|being|outright|quietly|maybe)$/u;

const isJoined = (sheet: Sheet, verb: VerbMention): boolean => {
  let back = verb.from - 1;
  while (back > verb.from - 5 && RESUMES.test(sheet.lemma(back))) back -= 1;
  return /^(?:or|and|\/)$/u.test(sheet.lower(back));
};

const hasOwnThing = (sheet: Sheet, verb: VerbMention, things: readonly ThingMention[]): boolean => {
  for (let index = verb.to; index < verb.to + 6 && index < sheet.tokens.length; index += 1) {
    if (/^(?:[.,;:!?\n()]|or|and|by|within|in|on|from|at|with|then|for)$/u.test(sheet.lower(index))) return false;
    if (things.some(({ indices }) => indices.includes(index))) return true;
  }
  return false;
};

/** "Deletes the key or lets it expire", "deleted or fails to validate": a joined verb without a thing of its own. */
const withLaterVerbs = (
  sheet: Sheet,
  happenings: readonly Happening[],
  things: readonly ThingMention[],
  verbs: readonly VerbMention[],
): Happening[] => {
  const used = new Set(happenings.flatMap((entry) => entry.verbs));
  const result = [...happenings];
  for (const verb of verbs) {
    if (used.has(verb) || verb.negated || ADJECTIVES.has(verb.phrase) || HELPERS.test(verb.phrase)) continue;
    if (!isJoined(sheet, verb) || hasOwnThing(sheet, verb, things)) continue;
    const at = result.reduce(
      (best, entry, index) =>
        entry.thing.to <= verb.from &&
        !entry.secondary &&
        entry.verbs.length > 0 &&
        entry.thing.to > (result[best]?.thing.to ?? 0)
          ? index
          : best,
      -1,
    );
    const entry = result[at];
    const action = entry === undefined ? undefined : resolveAction(entry.thing.object, verb);
    if (entry === undefined || action === undefined || action === 'any change') continue;
    const sentence = sheet.tokens.slice(entry.thing.to, verb.from).some(({ lower }) => /^[.;!?\n]$/u.test(lower));
    if (sentence) continue;
    result[at] = {
      ...entry,
      verbs: [...entry.verbs, verb],
      actions: [...new Set([...entry.actions, action])],
      effects: entry.actions.includes(action)
        ? entry.effects
        : [...entry.effects, ...effectsOf(entry.thing.object, action)],
    };
  }
  return result;
};

/** "Deleted or fails to validate": two things that may happen, not one that is tried. */
const isAlternative = (sheet: Sheet, one: VerbMention, other: VerbMention): boolean => {
  const [from, to] = one.to <= other.from ? [one.to, other.from] : [other.to, one.from];
  return to - from <= 3 && sheet.tokens.slice(from, to).some(({ lower }) => lower === 'or');
};

/**
 * Decides what happens to each thing: the nearest verb that makes sense for it, with the verbs that are joined to that
 * one; things joined by "and", "or" or commas share a verb.
 */
export const attach = (sheet: Sheet, things: readonly ThingMention[], verbs: readonly VerbMention[]): Happening[] => {
  const own = things.map((thing) => linksOf(sheet, thing, verbs, things));
  const fitting = (thing: ThingMention): Happening | undefined => {
    for (const other of alternativesOf(sheet, thing, thing.from, thing.to)) {
      const outside = verbs.filter(({ indices }) => !indices.every((index) => thing.indices.includes(index)));
      const [link] = linksOf(sheet, other, outside, things);
      if (link === undefined || link.cost > DIRECT || link.action === 'any change') continue;
      // A shorter name ("artifact" in "artifact access is widened") needs a verb that says it all.
      if (other.words !== thing.words && (link.verb.light || other.words > thing.words)) continue;
      return {
        thing: other,
        verbs: [link.verb],
        actions: [link.action],
        effects: effectsOf(other.object, link.action),
        vague: false,
        secondary: isSecondary(sheet, other, verbs),
      };
    }
    return undefined;
  };
  const all = things.map((thing, at): Happening => {
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
      ({ action, cost, verb }) =>
        /^(?:fail|refuse|deny)$/u.test(action) &&
        nearest !== undefined &&
        cost <= nearest.cost + 2.5 &&
        !isAlternative(sheet, nearest.verb, verb),
    );
    const best = outcome ?? nearest;
    const secondary = isSecondary(sheet, thing, verbs) || isPlaceOf(sheet, thing, things, verbs);
    if (best === undefined || best.cost > MAX_COST) {
      // "External sharing is switched on" cannot mean a share, but a setting of the same name.
      const other = fitting(thing);
      if (other !== undefined) return other;
      const vague = !thing.object.actions.has('*');
      // "Hook config saved", "review config: limit 50": a configuration is there to be changed.
      if (
        vague &&
        thing.words > 1 &&
        CONFIGURATION.test(sheet.lemma(thing.to - 1)) &&
        thing.object.actions.has('change')
      )
        return {
          thing,
          verbs: [],
          actions: ['change'],
          effects: effectsOf(thing.object, 'change'),
          vague: false,
          secondary,
        };
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
        !(thing.words > 1 && verb !== best.verb && verb.indices.every((index) => thing.indices.includes(index))) &&
        (verb === best.verb ||
          isAlternative(sheet, best.verb, verb) ||
          (!ADJECTIVES.has(verb.phrase) && !HELPERS.test(verb.phrase))) &&
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
  return withLaterVerbs(sheet, all, things, verbs);
};
