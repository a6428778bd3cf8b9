import type { Condition } from '../../intent';
import { deniedBefore } from '../conditions/read_literals';
import type { Sheet } from '../text/sheet';
import type { OwnField } from './own_field';
import type { OwnFound } from './read_named';

/** How ids begin, by the fields that hold them. */
const PREFIXES: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^(?:rbac_)?(?:group|grp)_/u, ['group_id', 'principal_id', 'target_id', 'invited_rbac_group_ids']],
  [/^(?:rbac_)?role_/u, ['role_id']],
  [/^(?:wrkspc|workspace)_/u, ['workspace_id', 'principal_id', 'scope_id', 'target_id']],
  [/^memstore_/u, ['memory_store_id']],
  [/^mem_|^memory_/u, ['memory_id']],
  [/^memver_/u, ['memory_version_id']],
  [/^(?:claude_)?(?:proj|project)_(?!doc|sync)/u, ['claude_project_id', 'resource_id', 'target_id']],
  [/^claude_chat_snapshot_/u, ['claude_chat_snapshot_id']],
  [/^claude_proj_doc_/u, ['claude_project_document_id']],
  [/^(?:claude_)?artifact_/u, ['claude_artifact_id', 'resource_id']],
  [/^(?:claude_)?file_/u, ['claude_file_id', 'file_id']],
  [/^design_proj/u, ['design_project_id', 'source_project_id']],
  [/^(?:mcpsrv|mcp_server|mcpsrvr|mcp)_/u, ['mcp_server_id']],
  [/^skill_/u, ['skill_id']],
  [/^plugin_/u, ['plugin_id']],
  [/^marketplace_/u, ['marketplace_id']],
  [/^(?:agent|ccr_agent)_/u, ['agent_id', 'scope_id', 'agent_ids']],
  [/^agdep_|^deployment_/u, ['deployment_id']],
  [/^(?:ap|apprf|profile|agprof)_?/u, ['profile_id']],
  [/^apc_|^cred_|^credential_/u, ['credential_id', 'previous_credential_id']],
  [/^apd_|^dest_/u, ['destination_id']],
  [/^(?:svac|sa|service_account|serviceaccount)_/u, ['service_account_id']],
  [/^(?:svckey|service_key)_/u, ['service_key_id']],
  [/^(?:apikey|api_key)_/u, ['api_key_id']],
  [/^admin_api_key_/u, ['admin_api_key_id']],
  [/^(?:ekey|external_key)_/u, ['external_key_id']],
  [/^(?:skey|signing_key)_/u, ['signing_key_id', 'old_signing_key_id', 'new_signing_key_id']],
  [/^fdis_|^issuer_/u, ['federation_issuer_id']],
  [/^fdrl_|^fedrule_/u, ['federation_rule_id']],
  [/^oapp_|^oauth_app_/u, ['oauth_app_id']],
  [/^tnlcert_|^cert_/u, ['certificate_id']],
  [/^tnltok_|^token_/u, ['token_id', 'tunnel_token_id']],
  [/^(?:tnl|tunnel)_/u, ['tunnel_id']],
  [/^(?:ccs_)?scan_/u, ['scan_id', 'scan_project_id']],
  [/^ccs_project_/u, ['scan_project_id']],
  [/^(?:ccs_)?webhook_/u, ['webhook_id']],
  [/^(?:ccrunner|runner)_/u, ['runner_id', 'excluded_runner_id']],
  [/^(?:pool|runnerpool|runner_pool|ccpool)_/u, ['runner_pool_id']],
  [/^(?:env|environment)_/u, ['environment_id']],
  [/^tdev_|^device_/u, ['trusted_device_id']],
  [/^invite_/u, ['invite_id']],
  [/^conn_/u, ['connection_id']],
  [/^command_/u, ['command_id']],
  [/^guide_/u, ['guide_id']],
  [/^session_/u, ['session_id', 'cowork_session_id']],
  [/^lti/u, ['lti_platform_id']],
  [/^plugsub_/u, ['submission_id']],
  [/^integration_/u, ['integration_id']],
  [/^T0\w{3,}$/u, ['slack_team_id']],
  [/^C0\w{3,}$/u, ['slack_channel_id']],
];

const PEOPLE = [
  'user_id',
  'new_owner_id',
  'deleted_user_id',
  'requester_user_id',
  'account_id',
  'principal_id',
  'target_id',
  'member_ids',
  'submitted_by_user_id',
];
const ACTING = /^(?:by|from|actor|than|except|unless|von|par|por|user)$/u;
/** Nouns that a person has: what happens to them happens to the person. */
const OWNED = /^(?:of|for|to|account|role|on|into|onto|towards|member|whose|over|with|against)$/u;

const JOIN = /^(?:or|,|and|\/|nor|either)$/u;

const personField = (sheet: Sheet, at: number, fields: readonly OwnField[]): string | undefined => {
  const own = PEOPLE.map((name) => fields.find((field) => field.name === name)).find((field) => field !== undefined);
  if (own === undefined) return undefined;
  let index = at - 1;
  while (
    /^(?:other|than|anyone|anybody|someone|but|else|the|user|account|id|not|except|person|a|is|=|:|member)$/u.test(
      sheet.lower(index),
    ) &&
    index > at - 6
  )
    index -= 1;
  const word = sheet.lower(index);
  if (ACTING.test(word) && word !== 'user') return undefined;
  return OWNED.test(word) || OWNED.test(sheet.lower(index - 1))
    ? own.name === 'member_ids'
      ? own.field
      : 'user.target.id'
    : undefined;
};

/** Reads ids that were typed and belong to fields of the activities. */
export const readOwnIds = (
  sheet: Sheet,
  fields: readonly OwnField[],
  sure: (field: OwnField) => boolean,
): OwnFound[] => {
  const known = fields.filter(sure);
  const found: OwnFound[] = [];
  for (let index = 0; index < sheet.tokens.length; index += 1) {
    const token = sheet.at(index);
    if (
      token === undefined ||
      !sheet.free(index) ||
      !/^(?:identifier|quoted|word)$/u.test(token.kind) ||
      !/\d/u.test(token.text)
    )
      continue;
    const person = /^(?:user|usr)_\w+$/iu.test(token.text) ? personField(sheet, index, known) : undefined;
    const names = PREFIXES.find(([prefix]) => prefix.test(token.text))?.[1];
    const own = names?.map((name) => known.find((field) => field.name === name)).find((field) => field !== undefined);
    const field = person ?? own?.field;
    if (field === undefined) continue;
    const values = [token.text];
    let to = index + 1;
    for (;;) {
      let next = to;
      while (JOIN.test(sheet.lower(next)) && next < to + 2) next += 1;
      const other = sheet.at(next);
      const same =
        person === undefined
          ? PREFIXES.find(([prefix]) => prefix.test(other?.text ?? ''))?.[1] === names
          : /^(?:user|usr)_/iu.test(other?.text ?? '');
      if (next === to || other === undefined || !same || !/\d/u.test(other.text)) break;
      values.push(other.text);
      to = next + 1;
    }
    const equals: Condition = { kind: 'equals', field, values };
    const denied = deniedBefore(sheet, index, 5);
    sheet.takeRange(index, to, 'condition');
    found.push({
      condition: denied ? { kind: 'not', of: equals } : equals,
      from: denied ? index - 1 : index,
      to,
      fields: own === undefined ? [] : [own],
      name: [index, index],
    });
    index = to - 1;
  }
  return found;
};
