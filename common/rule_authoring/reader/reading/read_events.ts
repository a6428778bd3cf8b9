import type { Condition } from '../../intent';
import { attach } from '../activities/attach';
import type { Happening } from '../activities/attach';
import { anyOf, typesOf } from '../activities/conditions';
import { findCataloguePhrase } from '../activities/catalogue_phrases';
import { findThings } from '../activities/find_things';
import type { ThingMention } from '../activities/find_things';
import { findVerbs } from '../activities/find_verbs';
import type { VerbMention } from '../activities/find_verbs';
import { getLexicon } from '../activities/lexicon';
import { parseEffects } from '../activities/parse_effects';
import type { Effect } from '../activities/parse_effects';
import { IDIOMS } from '../data/idioms';
import { RUNTIME_ACTIONS } from '../data/runtime';
import { findPhrases } from '../text/match_phrase';
import type { Sheet } from '../text/sheet';
import type { EventReading } from './event_reading';
import { markAgents } from './mark_agents';
import { narrowHappenings } from './narrow_happenings';
import { readRoles } from './read_roles';

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

/** Things of one word that may as well be the verb of another thing: "exports the member list". */
const isVerbal = (thing: ThingMention): boolean =>
  thing.words === 1 &&
  thing.indices.length === 1 &&
  getLexicon().verbsByFirstWord.has(thing.object.names.find((name) => name.length === 1)?.[0] ?? '');

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

const readVerbatim = (sheet: Sheet, from: number, to: number): Condition | undefined => {
  const types: string[] = [];
  const patterns: string[] = [];
  for (let index = from; index < to; index += 1) {
    if (!sheet.free(index)) continue;
    const token = sheet.at(index);
    if (token?.kind === 'action') types.push(token.lower);
    else if (token?.kind === 'identifier' && /^\*?[a-z_]+\*?$/u.test(token.lower) && token.lower.includes('*'))
      patterns.push(token.lower);
    else continue;
    sheet.take([index], 'activity');
  }
  if (types.length + patterns.length === 0) return undefined;
  return {
    kind: 'activity',
    ...(types.length > 0 && { types: [...new Set(types)] }),
    ...(patterns.length > 0 && { patterns: [...new Set(patterns)] }),
  };
};

/** Words that stand in nearly every request; by themselves they name no activity. */
const WEAK_THINGS = new Set([
  'permission',
  'tool_plain',
  'organization',
  'member',
  'account',
  'own_account',
  'role',
  'session',
  'service_or_key',
  'command',
  'agent',
  'organization_settings',
  'user_settings',
  'workspace',
  'group',
  'audit_log',
  'file',
  'project',
  'environment',
  'hook_request',
  'subscription',
  'chat',
  'domain',
  'compliance_logging',
  'any_key',
  'scim_user',
  'runner',
  'design_project',
  'integration',
  'seats',
  'admin_role',
  'primary_owner',
  'slack_workspace',
  'slack_channel',
  'marketplace',
  'plugin',
  'skill',
  'workspace_role',
]);

const useful = (all: readonly Happening[]): Happening[] => {
  const happenings = all
    .filter(({ secondary, thing }) => !secondary || thing.object.id !== 'organization')
    .filter(({ vague, thing }) => !vague || !WEAK_THINGS.has(thing.object.id));
  // Only words that stand in nearly every request: they count where the rest of the request makes it clear.
  if (happenings.length === 0 && all.length > 0)
    return all.filter(
      ({ thing }) =>
        !/^(?:organization|member|account|session|audit_log|command|role|agent|file|own_account|user_settings|organization_settings|environment|integration)$/u.test(
          thing.object.id,
        ),
    );
  const primary = happenings.filter(({ secondary, verbs, vague }) => !secondary && (verbs.length > 0 || !vague));
  if (primary.length > 0) {
    // "… in the workspace" says where; "files, in the project" joined by and/or counts too when it has a verb of its own
    return primary;
  }
  const withVerb = happenings.filter(({ verbs, vague }) => verbs.length > 0 || !vague);
  if (withVerb.length > 0) return withVerb;
  const plain = happenings.filter(({ secondary }) => !secondary);
  return plain.length > 0 ? plain : [...happenings];
};

/** "agents or deployments": side by side, both are things. */
const listedWith = (sheet: Sheet, one: ThingMention, other: ThingMention): boolean => {
  const [from, to] = one.to <= other.from ? [one.to, other.from] : [other.to, one.from];
  return to > from && to - from <= 2 && /^(?:or|and|,|\/)$/u.test(sheet.lower(from));
};

const dropVerbalThings = (
  sheet: Sheet,
  things: readonly ThingMention[],
  verbs: readonly VerbMention[],
): Happening[] => {
  const all = attach(sheet, things, verbs);
  const verbal = all.filter(({ thing }) => isVerbal(thing));
  const redundant = verbal.filter(({ thing }) =>
    all.some(
      (other) =>
        other.thing !== thing &&
        !isVerbal(other.thing) &&
        !listedWith(sheet, thing, other.thing) &&
        other.verbs.some((verb) => verb.indices.some((index) => thing.indices.includes(index))),
    ),
  );
  if (redundant.length === 0) {
    // Kept things keep their word: it is no verb for others.
    const blocked = new Set(verbal.flatMap(({ thing }) => thing.indices));
    return attach(
      sheet,
      things,
      verbs.filter((verb) => !verb.indices.some((index) => blocked.has(index))),
    );
  }
  const left = things.filter((thing) => !redundant.some((entry) => entry.thing === thing));
  const kept = new Set(left.filter(isVerbal).flatMap(({ indices }) => indices));
  return attach(
    sheet,
    left,
    verbs.filter((verb) => !verb.indices.some((index) => kept.has(index))),
  );
};

const markUsed = (sheet: Sheet, happenings: readonly Happening[], verbs: readonly VerbMention[]): void => {
  for (const { thing, verbs: own } of happenings) {
    sheet.take(thing.indices, 'activity');
    for (const verb of own) sheet.take(verb.indices, 'activity');
  }
  // Light verbs around ("gets", "makes") are spent with the others.
  if (happenings.every(({ vague }) => vague)) return;
  for (const verb of verbs) if (verb.light || verb.negated) sheet.take(verb.indices, 'noise');
};

/** Reads which activities a part of the request means. Conditions were read before and are added by the caller. */
export const readEvents = (sheet: Sheet, from: number, to: number): EventReading => {
  const roles = readRoles(sheet, from, to);
  const verbatim = readVerbatim(sheet, from, to);
  markAgents(sheet, from, to);
  const phrase = roles === undefined && verbatim === undefined ? findCataloguePhrase(sheet, from, to) : undefined;
  const things = findThings(sheet, from, to);
  const blocked = new Set(things.filter((thing) => !isVerbal(thing)).flatMap(({ indices }) => indices));
  const verbs = findVerbs(sheet, from, to, blocked);
  const happenings = useful(narrowHappenings(sheet, dropVerbalThings(sheet, things, verbs)));
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

const effects = new Map<string, Effect>();

/** A turn of phrase that means certain activities, whatever its words would mean one by one. */
const idiomIn = (sheet: Sheet, from: number, to: number): Effect | undefined => {
  const text = sheet.tokens
    .slice(from, to)
    .filter(({ index }) => sheet.use(index) !== 'exclusion')
    .map(({ lower }) => lower)
    .join(' ');
  const found = IDIOMS.find(
    ({ all, none = [] }) =>
      all.every((expression) => expression.test(text)) && !none.some((expression) => expression.test(text)),
  );
  if (found === undefined) return undefined;
  const effect = effects.get(found.effect) ?? parseEffects(found.effect);
  effects.set(found.effect, effect);
  return effect;
};

const isRuntime = (verbatim: Condition | undefined): boolean =>
  verbatim?.kind === 'activity' && (verbatim.types ?? []).some((type) => RUNTIME_ACTIONS.has(type));
