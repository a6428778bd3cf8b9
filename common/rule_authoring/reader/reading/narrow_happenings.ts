import { PERSON_WORDS } from '../data/actors';
import type { Happening } from '../activities/attach';
import { effectsOf, resolveAction } from '../activities/resolve_action';
import { getLexicon } from '../activities/lexicon';
import type { Sheet } from '../text/sheet';
import { toProvider } from './to_provider';

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
  data_export: /^otlp/u,
  magic_link_sign_in: /^second_factor$/u,
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
  memory: /_memory|memory_/u,
  code_agent: /^slack_access$/u,
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
  runtime_activity: /^(?!otlp)/u,
  audit_log: /./u,
  model_default: /model_override/u,
  sign_in: /abuse_decision|mobile_sign_in|federated|lti_launch|mcp_token|mcp_auth|step_up|app_attest/u,
  extra_usage_billing: /auto_|limit|credit/u,
  otlp_plain: /./u,
  otlp: /runtime_activity/u,
  bulk_deletion: /bulk_/u,
};

/** Says nothing beside the narrower thing, whatever verb it has. */
const ALWAYS = /^(?:code_agent|slack_workspace|model_default|sign_in|otlp|data_export|magic_link_sign_in)$/u;

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

const listedTogether = (sheet: Sheet, one: Happening, other: Happening): boolean => {
  const [from, to] =
    one.thing.to <= other.thing.from ? [one.thing.to, other.thing.from] : [other.thing.to, one.thing.from];
  if (from >= to || to - from > 3) return false;
  const words = sheet.tokens.slice(from, to).map(({ lower }) => lower);
  return (
    words.some((word) => /^(?:or|and|,|\/)$/u.test(word)) &&
    words.every((word) => /^(?:or|and|,|\/|an?|the|even|also|also|any)$/u.test(word))
  );
};

const dropWider = (sheet: Sheet, happenings: Happening[]): Happening[] =>
  happenings.filter((entry) => {
    const narrower = WIDER[entry.thing.object.id];
    if (narrower === undefined) return true;
    const setting =
      entry.thing.object.id === 'organization_settings' &&
      happenings.some((other) => other !== entry && JSON.stringify(other.effects).includes('"kind":"setting"'));
    if (setting) return false;
    const others = happenings.filter(
      (other) =>
        other !== entry &&
        narrower.test(other.thing.object.id) &&
        (rank(other.thing.object.id) > rank(entry.thing.object.id) || rank(entry.thing.object.id) === 10) &&
        other.thing.object.id !== entry.thing.object.id,
    );
    if (others.length === 0) return true;
    if (ALWAYS.test(entry.thing.object.id)) return false;
    // Named side by side ("agents or deployments") both are meant.
    if (others.some((other) => listedTogether(sheet, entry, other))) return true;
    // With a verb of its own that no other thing uses it stands for itself.
    const shared =
      entry.verbs.length === 0 || entry.verbs.every((verb) => others.some((other) => other.verbs.includes(verb)));
    return !shared;
  });

/** Settings that switch on a guard are weakened by switching them off, all others the other way round. */
const fixWeakening = (happenings: Happening[]): Happening[] =>
  happenings.map((entry) => {
    if (!entry.thing.object.id.startsWith('setting')) return entry;
    const phrases = entry.verbs.map(({ phrase }) => phrase);
    if (!phrases.some((phrase) => /weaken|loosen|relax|water down|lower/u.test(phrase))) return entry;
    const action = entry.thing.object.guards === true ? 'disable' : 'enable';
    if (!entry.thing.object.actions.has(action)) return entry;
    return { ...entry, effects: effectsOf(entry.thing.object, action) };
  });

/** A thing that is added to or removed from another one. */
const COMPOSITES: readonly (readonly [string, RegExp, string])[] = [
  ['service_account', /^workspace$/u, 'service_account_workspace'],
  ['member', /^workspace$/u, 'workspace_member'],
  ['member_list', /^workspace$/u, 'workspace_member'],
  ['member', /^group$/u, 'group_member'],
  ['federation_rule', /^workspace$/u, 'federation_rule_workspace'],
  ['mcp_server', /^mcp_directory$/u, 'mcp_directory'],
  ['plugin', /^mcp_directory$/u, 'plugin_submission'],
  ['desktop_extension', /^extension_allowlist$/u, 'extension_allowlist'],
  ['code_agent', /^slack_channel$|^slack_workspace$/u, 'slack_binding'],
  ['agent', /^slack_channel$|^slack_workspace$/u, 'slack_binding'],
  ['file', /^project$/u, 'project_file'],
  ['capability', /^role$|^custom_role$|^workspace_role$/u, 'capability'],
  ['permission', /^role$|^custom_role$/u, 'role_permission'],
  ['tunnel_certificate', /^tunnel$/u, 'tunnel_certificate'],
];

/** "A service account is added to a workspace": both together name what happens. */
const combine = (sheet: Sheet, happenings: Happening[]): Happening[] => {
  for (const [id, place, composite] of COMPOSITES) {
    const one = happenings.find(({ thing }) => thing.object.id === id);
    const other = happenings.find(({ thing, secondary }) => secondary && place.test(thing.object.id));
    if (one === undefined || other === undefined || one.thing.from > other.thing.from) continue;
    const between = sheet.tokens.slice(one.thing.to, other.thing.from).map(({ lower }) => lower);
    if (
      !between.some((word) => /^(?:to|from|into|in|onto|on|of)$/u.test(word)) ||
      between.some((word) => /^[.;\n]$/u.test(word))
    )
      continue;
    const object = getLexicon().objects.find((candidate) => candidate.id === composite);
    if (object === undefined) continue;
    const verbs = [...new Set([...one.verbs, ...other.verbs])];
    const actions = [
      ...new Set(
        verbs
          .map((verb) => resolveAction(object, verb))
          .filter((name): name is string => name !== undefined && name !== 'any change'),
      ),
    ];
    if (actions.length === 0) continue;
    const joined: Happening = {
      ...one,
      thing: { ...one.thing, object },
      verbs,
      actions,
      effects: actions.flatMap((action) => effectsOf(object, action)),
      vague: false,
      secondary: false,
    };
    return [...happenings.filter((entry) => entry !== one && entry !== other), joined];
  }
  return happenings;
};

/** "Bypass permissions allowed on the desktop" is the organization's setting, not somebody's session. */
const toSetting = (sheet: Sheet, happenings: Happening[]): Happening[] =>
  happenings.map((entry) => {
    if (entry.thing.object.id !== 'permission_mode') return entry;
    const words = sheet.tokens.map(({ lower }) => lower).join(' ');
    const allowed = entry.verbs.some(({ phrase }) =>
      /^(?:allow|permit|enable|turn on|switch on|be on|activate|turn … on|switch … on|disable|be allow)/u.test(phrase),
    );
    const session =
      /\b(?:session|machine|laptop|telemetry|runtime|somebody|someone|user|developer|dev|locally|local|switches|goes into|puts?)\b/u.test(
        words,
      );
    const setting = /\b(?:desktop|settings?|org|organi[sz]ation|allowed|permitted|admin)\b/u.test(words);
    if (!allowed || !setting || (session && !/\bsettings?\b|\ballowed\b/u.test(words))) return entry;
    const object = getLexicon().objects.find(({ id }) => id === 'settings:bypass');
    if (object === undefined) return entry;
    const action =
      entry.verbs
        .map((verb) => resolveAction(object, verb))
        .find((name) => name !== undefined && name !== 'any change') ?? 'enable';
    return { ...entry, thing: { ...entry.thing, object }, effects: effectsOf(object, action) };
  });

const PLACES: Readonly<Record<string, string>> = { group: 'group_member', workspace: 'workspace_member' };

/** The word that leads to a place: "to", "into", "from", in front of its articles. */
const leading = (sheet: Sheet, from: number): string => {
  let at = from - 1;
  while (at > from - 4 && /^(?:an?|the|any|some|another|our|one|all|their|other|that|this)$/u.test(sheet.lower(at)))
    at -= 1;
  return sheet.lower(at);
};

/** "Puts somebody into a workspace", "is dropped from the group": people join or leave the place, nothing else happens. */
const toMembership = (sheet: Sheet, happenings: Happening[]): Happening[] =>
  happenings.map((entry) => {
    const id = PLACES[entry.thing.object.id];
    const verb = entry.verbs.find(({ to }) => to <= entry.thing.from);
    if (id === undefined || verb === undefined || entry.thing.words > 1) return entry;
    const taken = happenings.some(
      (other) => other !== entry && other.thing.object.id !== 'member' && other.verbs.includes(verb),
    );
    const word = leading(sheet, entry.thing.from);
    const joins =
      /^(?:to|into|onto)$/u.test(word) &&
      verb.actions.some((action) => /^(?:add|grant|invite|join|upload)$/u.test(action));
    const leaves =
      /^(?:from|of|off)$/u.test(word) &&
      verb.actions.some((action) => /^(?:delete|revoke|offboard|leave)$/u.test(action));
    const object = getLexicon().objects.find((candidate) => candidate.id === id);
    if (taken || object === undefined || joins === leaves) return entry;
    const action = joins ? 'add' : 'delete';
    const known = object.actions.has(action) ? action : joins ? 'create' : 'remove';
    return {
      ...entry,
      thing: { ...entry.thing, object },
      actions: [known],
      effects: effectsOf(object, known),
      secondary: false,
    };
  });

/** "A workspace gets a budget", "a role is granted a capability": who gets it narrows what it is. */
const RECEIVERS: readonly (readonly [RegExp, string, string])[] = [
  [/^workspace$/u, 'spend_limit', 'workspace_limit'],
  [/^member$/u, 'spend_limit', 'member_limit'],
  [/^(?:custom_role|role)$/u, 'permission', 'role_permission'],
  [/^(?:custom_role|role|workspace)$/u, 'capability', 'capability'],
];

const fromReceiver = (sheet: Sheet, happenings: Happening[]): Happening[] => {
  for (const [receivers, id, composite] of RECEIVERS) {
    const what = happenings.find(({ thing }) => thing.object.id === id);
    const who = happenings.find(({ thing }) => receivers.test(thing.object.id));
    if (what === undefined || who === undefined || who.thing.to > what.thing.from) continue;
    const between = sheet.tokens.slice(who.thing.to, what.thing.from);
    const gives = between.some(({ lemma }) =>
      /^(?:get|receive|gain|obtain|have|grant|give|assign|hand|lose)$/u.test(lemma),
    );
    const object = getLexicon().objects.find((candidate) => candidate.id === composite);
    if (!gives || between.length > 6 || between.some(({ lower }) => /^[.;\n]$/u.test(lower)) || object === undefined)
      continue;
    const wanted = what.actions.filter((action) => object.actions.has(action));
    const lost = between.some(({ lemma }) => lemma === 'lose');
    const fallback = lost ? 'delete' : object.actions.has('create') ? 'create' : 'grant';
    const actions = wanted.length > 0 && !what.vague ? wanted : [fallback];
    return happenings
      .filter((entry) => entry !== who)
      .map((entry) =>
        entry === what
          ? {
              ...what,
              thing: { ...what.thing, object },
              actions,
              effects: actions.flatMap((action) => effectsOf(object, action)),
              vague: false,
              secondary: false,
            }
          : entry,
      );
  }
  return happenings;
};

/** Keys and accounts that do things themselves. */
const DOERS =
  /^(?:any_key|admin_key|compliance_key|platform_key|service_key|service_account|directory_sync|sso_connection|scim_user|agent|code_agent)$/u;

/** "An admin key creates a platform key": what stands before an active verb does it, what stands behind it is what it is done to. */
const dropDoers = (sheet: Sheet, happenings: Happening[]): Happening[] =>
  happenings.filter((entry) => {
    if (!DOERS.test(entry.thing.object.id)) return true;
    const verb = entry.verbs.find(({ from }) => from >= entry.thing.to && from - entry.thing.to <= 2);
    if (verb === undefined) return true;
    const word = sheet.lower(verb.from);
    const active =
      /(?:s|ing)$/u.test(word) && word !== sheet.lemma(verb.from) && !/^(?:be|get)$/u.test(sheet.lemma(verb.from - 1));
    return (
      !active ||
      !happenings.some((other) => other !== entry && other.thing.from >= verb.to && other.verbs.includes(verb))
    );
  });

/** "Auto recharge settings": the settings are those of the thing in front of them. */
const dropSettingsOf = (_sheet: Sheet, happenings: Happening[]): Happening[] =>
  happenings.filter(
    ({ thing }) =>
      !/^(?:organization_settings|user_settings)$/u.test(thing.object.id) ||
      thing.words > 1 ||
      !happenings.some((other) => other.thing !== thing && other.thing.to === thing.from && !other.vague),
  );

const CONNECTS = /^(?:connect|hook up|hook … up|hook|link|link up|authori[sz]e|attach|sign in|log into|wire|wire up)$/u;

/** "A user authorises a connector", "hooks himself up to MCP servers": somebody uses it, nobody adds it to the organization. */
const toConnectorUse = (sheet: Sheet, happenings: Happening[]): Happening[] =>
  happenings.map((entry) => {
    if (entry.thing.object.id !== 'mcp_server') return entry;
    const verb = entry.verbs.find(({ phrase }) => CONNECTS.test(phrase));
    if (verb === undefined || verb.from > entry.thing.from) return entry;
    const before = sheet.tokens.slice(Math.max(0, verb.from - 5), verb.from);
    const between = sheet.tokens.slice(verb.from, entry.thing.from);
    const person = before.some(({ lemma, lower }) => PERSON_WORDS.has(lemma) || PERSON_WORDS.has(lower));
    const itself = between.some(({ lower }) =>
      /^(?:himself|herself|themselves|themself|to|into|their|his|her|own)$/u.test(lower),
    );
    const connector = entry.thing.indices.some((index) => /^(?:connector|integration)$/u.test(sheet.lemma(index)));
    if (!person || !(itself || (connector && /^(?:authori[sz]e|link|sign in|log into)$/u.test(verb.phrase))))
      return entry;
    const object = getLexicon().objects.find(({ id }) => id === 'connector_use');
    return object === undefined
      ? entry
      : { ...entry, thing: { ...entry.thing, object }, effects: effectsOf(object, 'connect') };
  });

const STEPS: readonly ((sheet: Sheet, happenings: Happening[]) => Happening[])[] = [
  (_sheet, happenings) => narrowSignIns(happenings),
  toProvider,
  toSetting,
  combine,
  fromReceiver,
  dropDoers,
  dropSettingsOf,
  toConnectorUse,
  toMembership,
  dropWider,
  (_sheet, happenings) => fixWeakening(happenings),
];

/** Sorts out things that only describe other things. */
export const narrowHappenings = (sheet: Sheet, happenings: Happening[]): Happening[] =>
  STEPS.reduce((left, step) => step(sheet, left), happenings);
