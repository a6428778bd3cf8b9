import type { Condition } from '../../intent';
import { findCataloguePhrase } from '../activities/catalogue_phrases';
import { anyOf, typesOf } from '../activities/conditions';
import type { Happening } from '../activities/attach';
import { findThings } from '../activities/find_things';
import type { ThingMention } from '../activities/find_things';
import { findVerbs } from '../activities/find_verbs';
import type { VerbMention } from '../activities/find_verbs';
import type { ThingObject } from '../activities/object_table';
import { findPhrases } from '../text/match_phrase';
import type { Sheet } from '../text/sheet';
import type { EventReading } from './event_reading';
import { idiomIn } from './idiom_in';
import { markAgents } from './mark_agents';
import { narrowHappenings } from './narrow_happenings';
import { readRoles } from './read_roles';
import { featuresOf } from '../ranking/features';
import { secondOpinion } from './second_opinion';
import { isRuntime, readVerbatim } from './read_verbatim';
import { WEAK_THINGS, dropVerbalThings, isVerbal, markUsed, useful } from './select_happenings';

const EVERYTHING = [
  'any activity at all',
  'any activity',
  'any action',
  'any event',
  'any kind of activity',
  'anything at all',
  'anything',
  'everything',
  'every action',
  'every activity',
  'all activity',
  'all action',
  'whatever',
  'do something',
  'does anything',
  'activity of any kind',
  'activity',
  'any move',
  'any use',
  'any usage',
  'all event',
  'be active',
  'show up',
  'showing up',
  'shows up',
  'appear',
  'be use',
  'be used',
  'in use',
  'active',
  'act',
  'any sign of life',
  'any operation',
  'every move',
  'every step',
  'todo',
  'alles',
  'irgendetwas',
  'cualquier actividad',
  'toute activité',
  'be seen',
  'actions',
  'event',
];

const GENERIC =
  /^(?:thing|something|anything|everything|stuff|object|item|resource|whatever|entity|asset|etwas|algo|quelque|cosa|chose)$/u;

const PATTERNS: Readonly<Record<string, string>> = {
  delete: '*_deleted',
  create: '*_created',
  archive: '*_archived',
  disable: '*_disabled',
  fail: '*_failed',
  view: '*_viewed',
  download: '*_downloaded',
  revoke: '*_revoked',
};

/** What a change of role is called by; the reading of roles says it more exactly. */
const ROLE_THINGS = new Set([
  'role',
  'role_change',
  'role_assignment',
  'member_role',
  'admin_role',
  'member',
  'account',
  'invitation',
  'primary_owner',
  'seat_tier',
  'workspace_role',
]);

const readHappenings = (
  sheet: Sheet,
  from: number,
  to: number,
  excluded?: ReadonlySet<ThingObject>,
): { things: ThingMention[]; verbs: VerbMention[]; happenings: Happening[] } => {
  const things = findThings(sheet, from, to, excluded);
  const blocked = new Set(things.filter((thing) => !isVerbal(thing)).flatMap(({ indices }) => indices));
  const verbs = findVerbs(sheet, from, to, blocked);
  return { things, verbs, happenings: useful(narrowHappenings(sheet, dropVerbalThings(sheet, things, verbs))) };
};

/** What the names of things and the verbs beside them say. */
const readByNames = (sheet: Sheet, from: number, to: number): EventReading => {
  const roles = readRoles(sheet, from, to);
  const verbatim = readVerbatim(sheet, from, to);
  markAgents(sheet, from, to);
  const phrase = roles === undefined && verbatim === undefined ? findCataloguePhrase(sheet, from, to) : undefined;
  const first = readHappenings(sheet, from, to);
  // "Publishing of artifacts" names a setting only where something is said to happen to the setting.
  const nouns = first.happenings.filter(
    ({ verbs: own, thing }) => own.length === 0 && (thing.object.gerunds?.size ?? 0) > 0,
  );
  const second =
    nouns.length === 0 ? first : readHappenings(sheet, from, to, new Set(nouns.map(({ thing }) => thing.object)));
  const { things, verbs, happenings } = second.happenings.some(({ verbs: own }) => own.length > 0) ? second : first;
  const covered = new Set(
    happenings.flatMap(({ thing, verbs: own }) => [...thing.indices, ...own.flatMap(({ indices }) => indices)]),
  );
  // The catalogue's own phrase says more than its words one by one.
  const own = new Set(happenings.flatMap(({ effects: found }) => found.flatMap(({ where }) => typesOf(where))));
  const more =
    phrase === undefined
      ? 0
      : phrase.indices.length - [...covered].filter((index) => phrase.indices.includes(index)).length;
  const apart = [...covered].filter((index) => phrase?.indices.includes(index) !== true).length;
  const wider =
    phrase !== undefined &&
    typesOf(phrase.where).every((type) => own.has(type)) &&
    happenings.some(({ vague }) => !vague);
  const better = (apart === 0 && (more > 0 || (phrase?.indices.length ?? 0) >= 4)) || (more >= 2 && apart <= 1);
  if (phrase !== undefined && happenings.length <= 2 && better && !wider) {
    sheet.take(phrase.indices, 'activity');
    sheet.take([...covered], 'activity');
    return {
      activities: phrase.where,
      source: 'audit',
      happenings,
      conditions: [],
      loose: [],
      vague: false,
      everything: false,
      weak: false,
      from,
      to,
    };
  }
  // What was recognised but only describes something else needs no understanding of its own.
  for (const thing of things)
    if (!happenings.some((entry) => entry.thing === thing) && thing.weight > 1.5) sheet.take(thing.indices, 'noise');
  const used = new Set(happenings.flatMap(({ verbs: own }) => own));
  markUsed(sheet, happenings, verbs);
  const loose = verbs
    .filter((verb) => !used.has(verb) && !verb.negated && !verb.light)
    .flatMap(({ actions, indices }) => {
      const free = indices.every((index) => sheet.free(index));
      return free ? [actions[0] ?? ''] : [];
    });
  const idiom = roles === undefined && verbatim === undefined ? idiomIn(sheet, from, to) : undefined;
  if (idiom !== undefined) {
    sheet.take(sheet.freeIndices(from, to), 'activity');
    return {
      activities: idiom.where,
      source: idiom.source,
      happenings: [],
      conditions: [],
      loose: [],
      vague: false,
      everything: false,
      weak: false,
      from,
      to,
    };
  }
  const parts: Condition[] = [];
  if (verbatim !== undefined) parts.push(verbatim);
  if (roles !== undefined) parts.push(roles.where);
  const sources = new Set(happenings.flatMap(({ effects }) => effects.map(({ source }) => source)));
  const source =
    sources.has('audit') && sources.size > 1
      ? 'audit'
      : ([...sources][0] ?? (isRuntime(verbatim) ? 'runtime' : 'audit'));
  // What was typed verbatim or read as a role change says it; loose words around it do not add activities.
  const said = parts.length > 0;
  const others = roles === undefined ? happenings : happenings.filter(({ thing }) => !ROLE_THINGS.has(thing.object.id));
  const counted = others.filter(({ verbs: own, vague }) => !said || (own.length > 0 && !vague));
  parts.push(
    ...(verbatim === undefined ? counted : []).flatMap(({ effects }) =>
      effects.filter((effect) => effect.source === source).map(({ where }) => where),
    ),
  );
  let activities = parts.length === 0 ? undefined : anyOf(parts);
  let everything = false;
  if (activities === undefined) {
    const generic = sheet.tokens
      .slice(from, to)
      .some(({ lemma, index }) => GENERIC.test(lemma) && (sheet.free(index) || sheet.use(index) === 'noise'));
    const pattern = verbs
      .filter(({ negated }) => !negated)
      .map(({ actions }) => actions.map((action) => PATTERNS[action]).find((value) => value !== undefined))
      .find((value) => value !== undefined);
    const strong = verbs.some(
      ({ actions, light }) => !light && actions.some((action) => PATTERNS[action] !== undefined),
    );
    if (
      pattern !== undefined &&
      strong &&
      (generic || (/^\*_(?:deleted|failed)$/u.test(pattern) && from === 0 && to === sheet.tokens.length))
    ) {
      activities = { kind: 'activity', patterns: [pattern] };
      for (const verb of verbs) if (!verb.light) sheet.take(verb.indices, 'activity');
    } else if (generic || findPhrases(sheet, EVERYTHING, { from, to, free: false }).length > 0) {
      everything = true;
      for (const { from: start, to: end } of findPhrases(sheet, EVERYTHING, { from, to }))
        sheet.takeRange(start, end, 'activity');
    }
  }
  return {
    activities,
    source,
    happenings,
    conditions: [],
    loose: [...new Set(loose)],
    vague: happenings.length > 0 && happenings.every(({ vague }) => vague) && !said,
    everything,
    weak:
      happenings.length > 0 &&
      happenings.every(({ vague, thing }) => vague && WEAK_THINGS.has(thing.object.id)) &&
      !said,
    from,
    to,
  };
};

/** Reads which activities a part of the request means. Conditions were read before and are added by the caller. */
export const readEvents = (sheet: Sheet, from: number, to: number): EventReading => {
  const features = featuresOf(sheet, from, to);
  const reading = readByNames(sheet, from, to);
  return secondOpinion(sheet, reading, features);
};
