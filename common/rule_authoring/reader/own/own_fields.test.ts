import { typesOf } from '../activities/conditions';
import { readRequest } from '../read_request';
import { conditionLines } from '../testing/condition_lines';

const read = (prompt: string): { types: string[]; conditions: string[]; except: string[] } => {
  const answer = readRequest(prompt, { settings: {} });
  if (answer.kind !== 'intent' || answer.intent.shape.kind !== 'event')
    return { types: [answer.kind], conditions: [], except: [] };
  const { where } = answer.intent.shape.events;
  const { except } = answer.intent;
  return {
    types: typesOf(where),
    conditions: [...new Set(conditionLines(where))].sort(),
    except: except === undefined ? [] : conditionLines(except),
  };
};

const CASES: readonly (readonly [prompt: string, type: string, ...conditions: string[]])[] = [
  // Values in words
  [
    'artifact audience changed to anyone with the link',
    'claude_artifact_sharing_updated',
    'audience_types=anyone_with_link',
  ],
  ['login via apple id', 'social_login_succeeded', 'provider=apple'],
  [
    'when they push a plugin as "required" on everybody (installation preference)',
    'plugin_installation_preference_updated',
    'installation_preference=required',
  ],
  [
    'somebody starts an export of the workbench data, not the conversations',
    'org_data_export_started',
    'export_type=workbench',
  ],
  // What it was and what it becomes
  [
    "team memory acl: a group's access level goes from read to write",
    'claude_code_team_memory_acl_updated',
    'access_level=write',
    'previous_access_level=read',
  ],
  [
    "design project: link permission goes up to edit, it wasn't edit before",
    'design_project_sharing_updated',
    '!previous_link_permission=edit',
    'new_link_permission=edit',
  ],
  [
    'artifact sharing changes where previous_mode was owner and new_mode is anything else but owner',
    'claude_artifact_sharing_updated',
    '!new_mode=owner',
    'previous_mode=owner',
  ],
  [
    'new_mode jit AND previous_mode scim on an SSO provisioning change',
    'org_sso_provisioning_mode_changed',
    'new_mode=jit',
    'previous_mode=scim',
  ],
  // Yes and no
  ['signing secret of the inference hooks rotated', 'inference_hooks_signing_secret_generated', 'rotated=true'],
  [
    'artifact published (first publication only, redeploys are noise)',
    'claude_artifact_published',
    'is_redeploy=false',
  ],
  [
    'Connector domain guard is not more enforced in our organization',
    'org_connector_domain_guard_updated',
    'enforced=false',
  ],
  // How many
  [
    'Claude Code team memory: either everything wiped or ten or more keys written in one go',
    'claude_code_team_memory_updated',
    '(deleted_all=true | keys_written_count>=10)',
  ],
  [
    'trusted devices of a user revoked and that killed ten sessions or more',
    'org_user_trusted_devices_revoked',
    'sessions_revoked_count>=10',
  ],
  [
    'agent proxy profile deleted and more than 5 credentials went with it',
    'ccr_agent_proxy_profile_deleted',
    'deleted_credential_count>5',
  ],
  // Figures
  [
    'workspace rate limit: limiter_type input_tokens_per_minute, value set to 2 million or higher',
    'platform_workspace_rate_limit_updated',
    'limiter_type=input_tokens_per_minute',
    'value>=2000000',
  ],
  ['Seat count at least doubles in one go', 'subscription_quantity_updated', 'new_quantity>=2previous_quantity'],
  [
    'auto recharge changed so that target_amount is more than ten times threshold_amount',
    'prepaid_auto_recharge_updated',
    'target_amount>10threshold_amount',
  ],
  // Dates
  [
    'runner pool secret minted with an expires_at later than 31 Dec 2027',
    'claude_code_runner_pool_secret_minted',
    'expires_at>2027-12-31T23:59:59.999Z',
  ],
  [
    'audit-log export that reaches back before 1 January 2026',
    'audit_log_export_started',
    'from_date<2026-01-01T00:00:00.000Z',
  ],
  // Names and ids
  [
    "mcp tool policy put to max_permission=allow on a server that's named prod-something",
    'mcp_tool_policy_updated',
    'max_permission=allow',
    'mcp_server_name starts_with prod-',
  ],
  ['the role of account user_01VIPCFO changes', 'claude_user_role_updated', 'user.target.id=user_01VIPCFO'],
];

describe('conditions on the fields of the activities', () => {
  it.each(CASES)('%s', (prompt, type, ...conditions) => {
    const found = read(prompt);
    expect(found.types).toContain(type);
    expect(found.conditions).toEqual(expect.arrayContaining(conditions));
  });

  it('leaves a condition on one of two activities to that one', () => {
    const { conditions } = read('an org data export of the workbench is started, or an audit log export is started');
    expect(conditions.join(' ')).not.toMatch(/^export_type=workbench$/u);
  });
});
