import type { Condition } from '../../intent';
import type { Sheet } from '../text/sheet';
import type { FoundCondition } from './found_condition';
import { deniedBefore } from './read_literals';

const TARGET_LEADS =
  /^(?:of|for|to|against|against|invite|invites|invited|inviting|remove|removes|removed|add|adds|promote|promotes|make|makes|give|gives|grant|grants|delete|deletes|concerning|affecting|on|targeting|with|about|behalf|demote|demotes)$/u;
const ACTOR_LEADS =
  /^(?:by|from|as|than|except|not|user|account|actor|is|be|only|von|por|par|unless|excluding|ignore|but|ignoring|skip|key|apart|besides|and|or|isn't|wasn't|neither|nor|person|somebody|someone|anyone|anybody|address|mail|email|e-mail|durch)$/u;
const TARGET_NOUNS =
  /^(?:role|account|invite|invitation|seat|device|membership|mail|email|address|permission|share|access|target|user|recipient|invitee)$/u;
const AFTER_PASSIVE = /^(?:is|are|was|were|gets|get|got|has|been|being|becomes|becoming|loses|'s)$/u;
const JOINERS = new Set([',', 'and', 'or', '/', '&', 'nor', 'und', 'oder', 'y', 'o', 'et', 'ou', 'either', '"']);

const ACTOR_KEYS: readonly (readonly [RegExp, string])[] = [
  [/^(?:apikey|api_key|admin_api_key|adminkey)_\w+$/iu, 'actor.key'],
  [/^(?:svac|service_account|serviceaccount|sa)_\w+$/iu, 'anthropic.audit.actor.service_account_id'],
  [/^(?:user|usr)_\w+$/iu, 'user.id'],
  [/^org_0\w+$/iu, 'organization.id'],
  [/^(?:claude_)?(?:proj|project|claude_proj)_\w+$/iu, 'anthropic.audit.claude_project_id'],
  [/^(?:claude_)?chat_\w+$/iu, 'anthropic.audit.claude_chat_id'],
  [/^(?:wrkspc|workspace)_\w+$/iu, 'anthropic.audit.workspace_id'],
  [/^(?:mcpsrv|mcp_server|mcpsrvr)_0\w+$/iu, 'anthropic.audit.mcp_server_id'],
  [/^skill_0\w+$/iu, 'anthropic.audit.skill_id'],
  [/^plugin_0\w+$/iu, 'anthropic.audit.plugin_id'],
  [/^(?:rbac_group_\w+|(?:group|grp)_0\w+)$/iu, 'group.id'],
  [/^(?:role|rbac_role)_0\w+$/iu, 'anthropic.audit.role_id'],
  [/^(?:artifact|claude_artifact)_0\w+$/iu, 'anthropic.audit.claude_artifact_id'],
  [/^(?:claude_)?file_0\w+$/iu, 'anthropic.audit.claude_file_id'],
  [/^agent_0\w+$/iu, 'anthropic.audit.agent_id'],
];

const runOf = (sheet: Sheet, start: number, to: number, same: (at: number) => boolean): number[] => {
  const indices = [start];
  let index = start + 1;
  while (index < to) {
    let next = index;
    while (next < to && JOINERS.has(sheet.lower(next)) && next - index < 3) next += 1;
    if (next >= to || !same(next) || next === index) break;
    indices.push(next);
    index = next + 1;
  }
  return indices;
};

const role = (sheet: Sheet, start: number, end: number): 'actor' | 'target' => {
  // "To anyone other than x": what stands before "anyone" tells.
  const choice = /^(?:than|but|except)$/u.test(sheet.lower(start - 1));
  const person = choice
    ? [2, 3].find((back) =>
        /^(?:anyone|anybody|someone|somebody|everyone|everybody|person|user)$/u.test(sheet.lower(start - back)),
      )
    : undefined;
  if (person !== undefined && /^(?:to|for|of|against)$/u.test(sheet.lower(start - person - 1))) return 'target';
  const before = sheet.lower(start - 1);
  if (AFTER_PASSIVE.test(sheet.lower(end))) {
    const participle = sheet.lower(end + 1);
    if (/(?:ed|en|wn|de|nt)$/u.test(participle)) return 'target';
  }
  if (ACTOR_LEADS.test(before)) {
    // "his mail is ceo@…", "the role of the user x@…"
    const context = [2, 3, 4, 5, 6, 7, 8].map((back) => sheet.lemma(start - back));
    if (
      /^(?:is|be|user|account|mail|email|e-mail|address|of)$/u.test(before) &&
      context.some((word) => /^(?:role|whose|his|her|boss|invitee|recipient|seat)$/u.test(word)) &&
      !context.includes('key')
    )
      return 'target';
    return 'actor';
  }
  if (TARGET_LEADS.test(before))
    return before === 'for' ||
      before === 'to' ||
      before === 'of' ||
      TARGET_NOUNS.test(sheet.lemma(start - 2)) ||
      !/^(?:on|with|about)$/u.test(before)
      ? 'target'
      : 'actor';
  if (/^'s$|s'$/u.test(sheet.lower(end))) return 'target';
  return 'actor';
};

const MODAL = /^(?:may|can|should|must|is|are|has|have|get|gets|shall|could)$/u;

/** "Only a@… and b@… are supposed to …": everybody else is meant. */
const isOnlyAllowed = (sheet: Sheet, from: number, to: number): boolean => {
  let before = from - 1;
  while (
    before > from - 6 &&
    /^(?:the|user|users|account|admin|admins|our|service|bot|with|address|id|key|a)$/u.test(sheet.lower(before))
  )
    before -= 1;
  return (
    sheet.lower(before) === 'only' &&
    MODAL.test(sheet.lower(to)) &&
    !/^(?:of|by|from|to)$/u.test(sheet.lower(before - 1))
  );
};

const readEmails = (sheet: Sheet, from: number, to: number): FoundCondition[] => {
  const found: FoundCondition[] = [];
  for (let index = from; index < to; index += 1) {
    if (!sheet.free(index) || sheet.at(index)?.kind !== 'email') continue;
    const indices = runOf(sheet, index, to, (at) => sheet.at(at)?.kind === 'email');
    const last = indices[indices.length - 1] ?? index;
    const values = indices.map((at) => sheet.at(at)?.text ?? '');
    const only = isOnlyAllowed(sheet, index, last + 1);
    const field = !only && role(sheet, index, last + 1) === 'target' ? 'user.target.email' : 'user.email';
    const denied = only || deniedBefore(sheet, index, 6);
    const start = /^(?:by|von|por|par)$/u.test(sheet.lower(index - 1)) ? index - 1 : index;
    sheet.takeRange(start, last + 1, 'condition');
    const condition: Condition = { kind: 'equals', field, values };
    found.push({ condition, from: index, to: last + 1, excluded: denied });
    index = last;
  }
  return found;
};

const DOMAIN_LEADS =
  /^(?:domain|domains|at|from|to|with|in|on|by|ends|ending|end|@|outside|than|not|be|is|of|,|or|and|address|addresses|except|a|:|=|mail|email|e-mail)$/u;

const FREEMAIL: ReadonlyMap<string, string> = new Map(
  Object.entries({
    gmail: 'gmail.com',
    googlemail: 'googlemail.com',
    hotmail: 'hotmail.com',
    outlook: 'outlook.com',
    yahoo: 'yahoo.com',
    protonmail: 'protonmail.com',
    proton: 'proton.me',
    icloud: 'icloud.com',
    gmx: 'gmx.de',
    aol: 'aol.com',
  }),
);

/** "A gmail address" without its ending. */
const readFreemail = (sheet: Sheet, from: number, to: number): FoundCondition[] => {
  const places = sheet.tokens
    .slice(from, to)
    .filter(({ lower, index, kind }) => kind === 'word' && FREEMAIL.has(lower) && sheet.free(index));
  const first = places[0];
  const last = places[places.length - 1];
  if (first === undefined || last === undefined) return [];
  const about = sheet.tokens
    .slice(from, to)
    .some(({ lemma }) => /^(?:address|account|mail|email|invite|e-mail|user|mailbox)$/u.test(lemma));
  if (!about) return [];
  sheet.take(
    places.map(({ index }) => index),
    'condition',
  );
  const domains = places.map(({ lower }) => FREEMAIL.get(lower) ?? lower);
  return [
    {
      condition: { kind: 'email_domain', field: 'user.email', domains },
      from: first.index,
      to: last.index + 1,
      label: 'domain',
    },
  ];
};

const readDomains = (sheet: Sheet, from: number, to: number): FoundCondition[] => {
  const found: FoundCondition[] = [];
  for (let index = from; index < to; index += 1) {
    if (!sheet.free(index) || sheet.at(index)?.kind !== 'domain') continue;
    const about = [-4, -3, -2, -1, 1, 2, 3].some((step) =>
      /^(?:domain|freemail|webmail|freemailer|address|email|mail|e-mail|account|user|mailbox|people|person|anyone|someone|somebody|invite|outside|dominio|domäne)$/u.test(
        sheet.lemma(index + step),
      ),
    );
    const text = sheet.at(index)?.text ?? '';
    // "domain corp.example removed" is about the domain itself.
    const itself =
      sheet.lemma(index - 1) === 'domain' &&
      !/^(?:e - mail|mail|email|our|own)$/u.test(sheet.lower(index - 2)) &&
      sheet.tokens.some(({ lemma }) => /^(?:verify|remove|add|claim|delete|capture)$/u.test(lemma)) &&
      !sheet.tokens.some(({ lemma }) => /^(?:invite|user|account|address|login|sign)$/u.test(lemma));
    if (itself) continue;
    if (!about && !text.startsWith('@')) continue;
    if (!DOMAIN_LEADS.test(sheet.lower(index - 1)) && !text.startsWith('@') && !about) continue;
    const indices = runOf(sheet, index, to, (at) => sheet.at(at)?.kind === 'domain');
    const last = indices[indices.length - 1] ?? index;
    const domains = indices.map((at) => (sheet.at(at)?.lower ?? '').replace(/^@/u, ''));
    const denied = deniedBefore(sheet, index, 6);
    sheet.takeRange(index, last + 1, 'condition');
    const condition: Condition = { kind: 'email_domain', field: 'user.email', domains };
    found.push({
      condition: denied ? { kind: 'not', of: condition } : condition,
      from: index,
      to: last + 1,
      label: 'domain',
    });
    index = last;
  }
  return found;
};

const alternatives = (id: string): string[] => {
  const suffix = /^(?:apikey|api_key|admin_api_key|adminkey)_(\w+)$/iu.exec(id)?.[1];
  return suffix === undefined ? [id] : [...new Set([id, `apikey_${suffix}`, `admin_api_key_${suffix}`])];
};

const ACTOR_TYPES =
  /^(?:user|api|admin_api_key|service_account|unauthenticated_user|anthropic|system|scim_directory_sync|federated_identity|federated|attested_device)_actor$/u;

const readIds = (sheet: Sheet, from: number, to: number): FoundCondition[] => {
  const found: FoundCondition[] = [];
  for (let index = from; index < to; index += 1) {
    const token = sheet.at(index);
    if (token === undefined || !sheet.free(index) || (token.kind !== 'identifier' && token.kind !== 'quoted')) continue;
    if (ACTOR_TYPES.test(token.lower)) {
      const denied = deniedBefore(sheet, index, 4);
      sheet.take([index], 'condition');
      const condition: Condition = { kind: 'equals', field: 'anthropic.audit.actor.type', values: [token.lower] };
      found.push({ condition: denied ? { kind: 'not', of: condition } : condition, from: index, to: index + 1 });
      continue;
    }
    const field = ACTOR_KEYS.find(([expression]) => expression.test(token.text))?.[1];
    if (field === undefined) continue;
    const expression = ACTOR_KEYS.find(([candidate]) => candidate.test(token.text))?.[0];
    const indices = runOf(sheet, index, to, (at) => expression?.test(sheet.at(at)?.text ?? '') === true);
    const last = indices[indices.length - 1] ?? index;
    const texts = indices.map((at) => sheet.at(at)?.text ?? '');
    const values = field === 'actor.key' ? texts.flatMap(alternatives) : texts;
    const only = isOnlyAllowed(sheet, index, last + 1);
    const denied = only || deniedBefore(sheet, index, 9);
    const target = field === 'user.id' && !only && role(sheet, index, last + 1) === 'target';
    sheet.takeRange(index, last + 1, 'condition');
    found.push({
      condition: { kind: 'equals', field: target ? 'user.target.id' : field, values },
      from: index,
      to: last + 1,
      excluded: denied,
    });
    index = last;
  }
  return found;
};

/** People, domains and ids that a part of the request names literally. */
export const readPeople = (sheet: Sheet, from: number, to: number): FoundCondition[] => [
  ...readEmails(sheet, from, to),
  ...readDomains(sheet, from, to),
  ...readFreemail(sheet, from, to),
  ...readIds(sheet, from, to),
];
