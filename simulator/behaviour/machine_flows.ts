import type { Actor } from '../../common/compliance_api/activity';
import { unauthenticatedActor } from '../activities/actor';
import type { Draft } from '../activities/draft';
import type { DraftMaker } from '../activities/draft_maker';
import type { FictionalOrganization } from '../organization/fictional_organization';
import userAgents from '../organization/user_agents.json';
import { makeId } from '../random/make_id';
import type { RandomSource } from '../random/random_source';
import type { Doer, WeightedType } from './breadth';

export interface MachineContext {
  organization: FictionalOrganization;
  maker: DraftMaker;
  random: RandomSource;
  singleTypes: Record<Doer, WeightedType[]>;
}

type MachineFlow = (context: MachineContext) => Draft[];

/** The SIEM that the organization had before reads the same feed. */
const collector: MachineFlow = ({ organization, maker, random }) => {
  const path = random.chance(0.9) ? 'activities?limit=1000&order=desc' : 'organizations?limit=1000';
  const actor = {
    type: 'api_actor',
    api_key_id: organization.machines.collectorKeyId,
    ip_address: '203.0.113.201',
    user_agent: random.pick(userAgents.collectors),
  };
  const given = {
    request_id: makeId('req', random),
    request_method: 'GET',
    status_code: random.chance(0.98) ? 200 : random.pick([429, 500]),
    url: `https://api.anthropic.com/v1/compliance/${path}`,
    request_body: null,
  };
  return [maker.draft({ type: 'compliance_api_accessed', actor, given })];
};

const terraform: MachineFlow = ({ organization, maker, random, singleTypes }) => {
  const actor = {
    type: 'admin_api_key_actor',
    admin_api_key_id: organization.machines.adminKeyId,
    ip_address: '192.0.2.10',
    user_agent: random.pick(userAgents.admin_key),
  };
  return [maker.draft({ type: random.weighted(singleTypes.admin_key).type, actor })];
};

const serviceAccount: MachineFlow = ({ organization, maker, random, singleTypes }) => {
  const account = random.pick(organization.machines.serviceAccounts);
  const actor = {
    type: 'service_account_actor',
    service_account_id: account.id,
    ip_address: '192.0.2.61',
    user_agent: random.pick(userAgents.service_accounts),
  };
  return [maker.draft({ type: random.weighted(singleTypes.service_account).type, actor })];
};

/** A build job that signs in with the token of its build system; now and then with one that no rule allows. */
const federatedWorkload: MachineFlow = ({ organization, maker, random }) => {
  const { federationIssuerId, federationRuleId, serviceAccounts } = organization.machines;
  const isDenied = random.chance(0.04);
  const subject = `repo:acme-robotics/${random.pick(organization.repositories)}:ref:refs/heads/main`;
  const actor = {
    type: 'federated_identity_actor',
    issuer: 'https://token.ci.acme.example',
    subject,
    audience: ['https://api.anthropic.com'],
    ip_address: '192.0.2.77',
    user_agent: random.pick(userAgents.service_accounts),
  };
  const account = random.pick(serviceAccounts);
  const given = {
    request_id: makeId('req', random),
    event_data: {
      federation_rule_id: isDenied ? null : federationRuleId,
      issuer_id: federationIssuerId,
      requested_service_account_id: account.id,
      workspace_id: organization.workspaces[0]?.id ?? null,
      oidc_token: { claims: { sub: subject, ref: 'refs/heads/main', run_attempt: '1' } },
    },
    resources: isDenied ? [] : [{ type: 'service_account', id: account.id }],
    status: isDenied
      ? { outcome: 'denied', reason: 'no_rule_matches', detail: null }
      : { outcome: 'success', reason: null, detail: null },
  };
  const { console: platform } = organization.organizations;
  return [maker.draft({ type: 'platform_federated_authentication', actor, organization: platform, given })];
};

const directorySync: MachineFlow = ({ organization, maker, random }) => {
  const actor = {
    type: 'scim_directory_sync_actor',
    directory_id: organization.machines.directoryId,
    workos_event_id: makeId('event', random),
    idp_connection_type: 'OktaSCIMV2',
  };
  const type = random.weighted([
    { type: 'scim_user_updated', weight: 10 },
    { type: 'group_member_added', weight: 5 },
    { type: 'group_member_removed', weight: 3 },
    { type: 'scim_user_created', weight: 1.5 },
    { type: 'scim_user_deleted', weight: 1 },
    { type: 'group_updated', weight: 1 },
  ]).type;
  return [maker.draft({ type, actor })];
};

const scheduledWork: MachineFlow = ({ maker, random }) => {
  const actor: Actor = {
    type: 'system_actor',
    service: random.pick(['scheduled-scans', 'session-cleanup', 'agent-proxy']),
  };
  const type = random.weighted([
    { type: 'claude_code_security_scan_created', weight: 10 },
    { type: 'claude_code_security_scan_run_updated', weight: 6 },
    { type: 'ccr_session_deleted', weight: 4 },
    { type: 'claude_skill_security_scan_completed', weight: 3 },
    { type: 'claude_plugin_security_scan_completed', weight: 2 },
    { type: 'inference_hooks_request_failed_open', weight: 1 },
    { type: 'ccr_agent_proxy_anthropic_oidc_token_minted', weight: 6 },
    { type: 'ghe_webhook_signature_invalid', weight: 0.4 },
  ]).type;
  return [maker.draft({ type, actor })];
};

const fieldDevice: MachineFlow = ({ organization, maker, random }) => {
  const externalClientId = organization.machines.externalClientId;
  const kidHash = random.pick(['9c1f0e77ab34', '47d2a1c0fe19', 'b0331e5d8a72']);
  const actor = {
    type: 'attested_device_actor',
    external_client_id: externalClientId,
    kid_hash: kidHash,
    ip_address: '192.0.2.230',
    user_agent: random.pick(userAgents.devices),
  };
  const given = {
    event_data: { external_client_id: externalClientId, kid_hash: kidHash },
    request_id: makeId('req', random),
    status: { outcome: 'success', reason: null },
  };
  const { console: platform } = organization.organizations;
  return [maker.draft({ type: 'platform_app_attest_authentication', actor, organization: platform, given })];
};

/** The open internet: guessed sign-ins, shared links opened without an account. */
const stranger: MachineFlow = ({ organization, maker, random }) => {
  const type = random.weighted([
    { type: 'magic_link_login_failed', weight: 4 },
    { type: 'sso_login_failed', weight: 3 },
    { type: 'anonymous_mobile_login_attempted', weight: 2 },
    { type: 'claude_chat_snapshot_viewed', weight: 3 },
    { type: 'abuse_decision_received', weight: 1 },
  ]).type;
  const knowsAnAddress = type === 'sso_login_failed' || random.chance(0.3);
  const actor = unauthenticatedActor({
    email: knowsAnAddress ? random.pick(organization.people).email : null,
    ipAddress: `203.0.113.${random.integer(210, 250)}`,
    userAgent: random.pick(random.chance(0.3) ? userAgents.tools : userAgents.browsers),
  });
  return [maker.draft({ type, actor })];
};

/** What Anthropic itself does in the organization: rare. */
const vendor: MachineFlow = ({ maker, random }) => {
  const type = random.pick(['anthropic_access', 'extra_usage_credit_granted', 'org_analytics_api_capability_updated']);
  return [maker.draft({ type, actor: { type: 'anthropic_actor', email_address: null } })];
};

/** One thing that a machine does, by the names of `machines.json`. */
export const MACHINE_FLOWS: Record<string, MachineFlow | undefined> = {
  collector,
  terraform,
  service_account: serviceAccount,
  federated_workload: federatedWorkload,
  directory_sync: directorySync,
  scheduled_work: scheduledWork,
  field_device: fieldDevice,
  stranger,
  vendor,
};
