import type { Happening } from '../activities/attach';
import { effectsOf, resolveAction } from '../activities/attach';
import { getLexicon } from '../activities/lexicon';
import type { Sheet } from '../text/sheet';

const SIGN_IN_METHODS: Readonly<Record<string, string>> = {
  sso: 'sso_sign_in',
  magic_link_sign_in: 'magic_link_sign_in',
  social_sign_in: 'social_sign_in',
  sso_sign_in: 'sso_sign_in',
};
const METHOD_TYPES: Readonly<Record<string, RegExp>> = {
  sso_sign_in: /^sso_/u,
  magic_link_sign_in: /^magic_link_/u,
  social_sign_in: /^social_/u,
};

/** "Failed logins, sso or magic link": ways to sign in beside a sign-in narrow it instead of being things themselves. */
const narrowSignIns = (happenings: Happening[]): Happening[] => {
  const signIn = happenings.find(({ thing }) => thing.object.id === 'sign_in');
  if (signIn === undefined) return happenings;
  const methods = happenings.filter(
    (entry) =>
      SIGN_IN_METHODS[entry.thing.object.id] !== undefined &&
      (entry.verbs.length === 0 || entry.thing.object.id !== 'sso'),
  );
  if (methods.length === 0) return happenings;
  const patterns = methods
    .map(({ thing }) => METHOD_TYPES[SIGN_IN_METHODS[thing.object.id] ?? ''])
    .filter((entry): entry is RegExp => entry !== undefined);
  const narrowed = signIn.effects.map((effect) => {
    if (effect.where.kind !== 'activity') return effect;
    const types = (effect.where.types ?? []).filter((type) => patterns.some((pattern) => pattern.test(type)));
    return types.length === 0 ? effect : { ...effect, where: { ...effect.where, types } };
  });
  return happenings
    .filter((entry) => !methods.includes(entry))
    .map((entry) => (entry === signIn ? { ...entry, effects: narrowed } : entry));
};

/** A narrower thing beside the wider one that it belongs to: "public projects in the organization settings". */
const WIDER: Readonly<Record<string, RegExp>> = {
  organization_settings: /^setting/u,
  organization: /./u,
  member: /./u,
  cowork: /cowork|otlp|^setting/u,
  compliance_api: /compliance|content/u,
  hook_config: /hook|circuit/u,
  hook_request: /hook_denial|hook_fail_open/u,
  workspace: /workspace|limit|rate|retention/u,
  project: /project_|document|sync|sharing/u,
  chat: /chat_|snapshot|sync/u,
  integration: /_integration|ghe|gitlab|mcp|code_host/u,
  account: /./u,
  group: /group_/u,
  role: /role/u,
  slack_workspace: /slack_/u,
  security_center: /scan|vulnerability|webhook/u,
  code_review: /code_review_repository/u,
  any_key: /key$|credential|^cmek|token/u,
  any_export: /export|drive/u,
  service_or_key: /service_/u,
  command: /./u,
  agent: /agent_|slack_/u,
  subscription: /subscription_|seat/u,
  session: /session/u,
  file: /file_|any_file|_file$/u,
  plugin: /plugin_|marketplace/u,
  skill: /skill_/u,
  marketplace: /marketplace_/u,
  domain: /guard|invite|allowlist/u,
  directory_sync: /directory_resync/u,
  sso: /sso_|provisioning|mapping|directory|scim/u,
  runtime_activity: /./u,
  audit_log: /./u,
  member_list: /^never$/u,
};

/** Of two wide words the narrower one stays: a member of the organization is a member. */
const RANK: Readonly<Record<string, number>> = {
  organization: 0,
  runtime_activity: 1,
  audit_log: 1,
  command: 2,
  account: 3,
  member: 4,
};
const rank = (id: string): number => RANK[id] ?? 10;

const dropWider = (happenings: Happening[]): Happening[] =>
  happenings.filter((entry) => {
    const narrower = WIDER[entry.thing.object.id];
    if (narrower === undefined) return true;
    const others = happenings.filter(
      (other) =>
        other !== entry &&
        narrower.test(other.thing.object.id) &&
        (rank(other.thing.object.id) > rank(entry.thing.object.id) || rank(entry.thing.object.id) === 10) &&
        other.thing.object.id !== entry.thing.object.id,
    );
    if (others.length === 0) return true;
    // With a verb of its own that no other thing uses it stands for itself.
    const shared =
      entry.verbs.length === 0 || entry.verbs.every((verb) => others.some((other) => other.verbs.includes(verb)));
    return !shared;
  });

/** Settings that switch on a guard are weakened by switching them off, all others the other way round. */
const fixWeakening = (sheet: Sheet, happenings: Happening[]): Happening[] =>
  happenings.map((entry) => {
    if (!entry.thing.object.id.startsWith('setting')) return entry;
    const phrases = entry.verbs.map(({ phrase }) => phrase);
    if (!phrases.some((phrase) => /weaken|loosen|relax|water down|lower/u.test(phrase))) return entry;
    const action = entry.thing.object.guards === true ? 'disable' : 'enable';
    if (!entry.thing.object.actions.has(action)) return entry;
    void sheet;
    return { ...entry, effects: effectsOf(entry.thing.object, action) };
  });

const OTHER_SIDE: Readonly<Record<string, string>> = {
  sso_connection: 'idp_deactivation',
  directory_sync: 'idp_deactivation',
};

/** "Deactivated in our identity provider": the place is named, what happens there is the provider's own event. */
const toProvider = (sheet: Sheet, happenings: Happening[]): Happening[] =>
  happenings.map((entry) => {
    const id = OTHER_SIDE[entry.thing.object.id];
    const words = entry.thing.indices.map((index) => sheet.lemma(index)).join(' ');
    if (id === undefined || !/^(?:identity provider|idp)$/u.test(words)) return entry;
    if (
      !entry.secondary &&
      !/^(?:in|at|on|by|from|side)$/u.test(sheet.lower(entry.thing.from - 2)) &&
      !/^(?:in|at|from)$/u.test(sheet.lower(entry.thing.from - 1))
    )
      return entry;
    const object = getLexicon().objects.find((candidate) => candidate.id === id);
    if (object === undefined) return entry;
    const action = entry.verbs
      .map((verb) => resolveAction(object, verb))
      .find((name) => name !== undefined && name !== 'any change');
    if (action === undefined) return entry;
    return { ...entry, thing: { ...entry.thing, object }, effects: effectsOf(object, action), secondary: false };
  });

/** Sorts out things that only describe other things. */
export const narrowHappenings = (sheet: Sheet, happenings: Happening[]): Happening[] =>
  fixWeakening(sheet, dropWider(toProvider(sheet, narrowSignIns(happenings))));
