import { attach } from '../activities/attach';
import type { Happening } from '../activities/attach';
import type { ThingMention } from '../activities/find_things';
import type { VerbMention } from '../activities/find_verbs';
import { getLexicon } from '../activities/lexicon';
import type { Sheet } from '../text/sheet';

/** Things of one word that may as well be the verb of another thing: "exports the member list". */
export const isVerbal = (thing: ThingMention): boolean =>
  thing.words === 1 &&
  thing.indices.length === 1 &&
  getLexicon().verbsByFirstWord.has(thing.object.names.find((name) => name.length === 1)?.[0] ?? '');

/** Words that stand in nearly every request; by themselves they name no activity. */
export const WEAK_THINGS = new Set([
  'permission',
  'device',
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

export const useful = (all: readonly Happening[]): Happening[] => {
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

export const dropVerbalThings = (
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

export const markUsed = (sheet: Sheet, happenings: readonly Happening[], verbs: readonly VerbMention[]): void => {
  for (const { thing, verbs: own } of happenings) {
    sheet.take(thing.indices, 'activity');
    for (const verb of own) sheet.take(verb.indices, 'activity');
  }
  // Light verbs around ("gets", "makes") are spent with the others.
  if (happenings.every(({ vague }) => vague)) return;
  for (const verb of verbs) if (verb.light || verb.negated) sheet.take(verb.indices, 'noise');
};
