import { ACTIVITY_TYPES, ECS_FALLBACK } from '../catalogue';
import documented from '../catalogue/activity_types.json';
import { categorise } from './categorise';
import { categoriseUnknownType } from './categorise_unknown_type';

const isLegal = (category: readonly string[], type: readonly string[]): boolean => {
  const allowed = category.map((name) => ECS_FALLBACK.allowed_event_types[name] ?? []);
  return (
    type.every((value) => allowed.some((types) => types.includes(value))) &&
    allowed.every((types) => type.some((value) => types.includes(value)))
  );
};

describe('categorise', () => {
  it('gives each of the 523 known types its catalogue entry, in a legal combination', () => {
    const illegal = ACTIVITY_TYPES.filter(({ type, ecs, risk }) => {
      const result = categorise(type);
      expect(result).toMatchObject({ category: ecs.category, type: ecs.type, isKnownType: true });
      expect(result.severity).toBe(ECS_FALLBACK.severity[risk]);
      return !isLegal(result.category ?? [], result.type);
    });
    expect(illegal).toEqual([]);
  });

  it.each([
    ['compliance_api_accessed', { status_code: 200 }, 'success'],
    ['compliance_api_accessed', { status_code: 299 }, 'success'],
    ['compliance_api_accessed', { status_code: '404' }, 'failure'],
    ['compliance_api_accessed', { status_code: 302 }, 'unknown'],
    ['compliance_api_accessed', { status_code: 500 }, 'unknown'],
    ['compliance_api_accessed', {}, 'unknown'],
    ['org_join_proposal_decided', { approved: true }, 'success'],
    ['org_join_proposal_decided', { approved: false }, 'failure'],
    ['org_join_proposal_decided', { approved: null }, 'unknown'],
    ['abuse_decision_received', { decision: 'blocked' }, 'failure'],
    ['abuse_decision_received', { decision: 'unspecified' }, 'unknown'],
    ['github_token_import', { result: 'imported' }, 'success'],
    ['github_token_import', { result: 'rejected_missing_repo_scope' }, 'failure'],
    ['github_token_import', { result: 'failed_timeout' }, 'failure'],
    ['github_token_import', { result: 'rejected' }, 'unknown'],
    ['mcp_server_managed_auth_token_exchanged', { outcome: 'failure' }, 'failure'],
    ['org_external_key_validated', { validation_result: 'success' }, 'success'],
    ['org_user_trusted_devices_revoked', { completed: false }, 'failure'],
    ['org_user_trusted_devices_revoked', {}, 'success'],
    ['ccr_agent_proxy_network_events_listed', { failed: true }, 'failure'],
    ['ccr_agent_proxy_network_events_listed', { failed: false }, 'success'],
    ['platform_federated_authentication', { status: { outcome: 'succeeded' } }, 'success'],
    ['platform_federated_authentication', { status: { outcome: 'denied' } }, 'failure'],
    ['platform_federated_authentication', { status: 'denied' }, 'unknown'],
    ['platform_app_attest_authentication', { status: { outcome: 'error' } }, 'failure'],
    ['platform_app_attest_authentication', { status: null }, 'unknown'],
  ])('reads the outcome of %s from %j: %s', (type, fields, outcome) => {
    expect(categorise(type).outcomeOf({ type, ...fields })).toBe(outcome);
  });

  it('gives an unknown type no severity', () => {
    expect(categorise('claude_space_station_docked')).toMatchObject({ severity: 0, isKnownType: false });
  });
});

describe('categoriseUnknownType', () => {
  it('comes as close to the 515 documented types as the contract says', () => {
    const agrees = { category: 0, outcome: 0, type: 0 };
    for (const { type, ecs } of documented) {
      const fallback = categoriseUnknownType(type);
      // Some types have two categories; a name gives one.
      if (fallback.category?.every((value) => ecs.category.includes(value))) agrees.category += 1;
      if (fallback.outcome === ecs.outcome) agrees.outcome += 1;
      if (fallback.type.some((value) => ecs.type.includes(value))) agrees.type += 1;
    }
    expect(agrees).toEqual({ category: 475, outcome: 501, type: 438 });
  });

  it.each([
    ['claude_space_station_docked', { category: ['configuration'], type: ['info'], outcome: 'unknown' }],
    ['claude_chat_pinned', { category: ['web'], type: ['info'], outcome: 'unknown' }],
    ['claude_file_access_failed', { category: ['file'], type: ['access'], outcome: 'failure' }],
    ['claude_file_deletion_failed_quota', { category: ['file'], type: ['deletion'], outcome: 'failure' }],
    ['inference_hooks_request_denied', { category: ['api'], type: ['denied'], outcome: 'failure' }],
    ['claude_file_denied', { category: ['file'], type: ['info'], outcome: 'failure' }],
    ['user_logged_out', { category: ['authentication'], type: ['end'], outcome: 'success' }],
    ['sso_login_succeeded', { category: ['authentication'], type: ['start'], outcome: 'success' }],
    ['magic_link_login_requested', { category: ['authentication'], type: ['start'], outcome: 'unknown' }],
    ['session_ended', { category: ['session'], type: ['end'], outcome: 'unknown' }],
    ['moon_base_created', { type: ['creation'], outcome: 'success' }],
    ['moon', { type: ['info'], outcome: 'unknown' }],
    ['', { type: ['info'], outcome: 'unknown' }],
    ['__proto__', { type: ['info'], outcome: 'unknown' }],
    ['constructor', { type: ['info'], outcome: 'unknown' }],
  ])('categorises %s by its words', (name, expected) => {
    expect(categoriseUnknownType(name)).toEqual(expected);
  });
});
