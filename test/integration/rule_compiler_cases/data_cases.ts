import type { Intent } from '../../../common/rule_authoring/intent';
import {
  all,
  any,
  audit,
  distinct,
  event,
  events,
  FAILED_SIGN_INS,
  filter,
  is,
  newValue,
  not,
  sequence,
  severity,
  SIGN_INS,
  step,
  threshold,
  types,
} from './build';

const NIGHT = { kind: 'time', from: '22:00', to: '06:00' } as const;

/** Intents that say what the public requests about exports, sign-ins and data ask for. */
export const DATA_CASES: Readonly<Record<string, Intent>> = {
  'exports-001': event([types('org_data_export_accessed')]),
  'exports-002': {
    shape: {
      kind: 'absence',
      trigger: filter(types('org_data_export_accessed')),
      missing: filter(types('org_data_export_started')),
      side: 'before',
      within: '7d',
      by: ['organization.id'],
    },
  },
  'exports-003': threshold(
    [types('org_members_exported', 'org_users_listed', 'group_list_viewed')],
    ['user.email'],
    '10m',
    [distinct('event.action', '>=', 2)],
  ),
  'exports-004': threshold([types('platform_file_content_downloaded'), NIGHT], ['user.email'], '24h', [
    events('>=', 10),
  ]),
  'exports-005': event([types('audit_log_export_started', 'audit_log_export_accessed')], {
    except: is('user.email', 'secops@example.com'),
  }),
  'exports-006': sequence(
    [
      step(filter(types('claude_user_role_updated'), is(audit('current_role'), 'admin')), {
        by: ['user.target.email'],
      }),
      step(filter(types('org_data_export_started'))),
    ],
    ['user.email'],
    '24h',
    severity('critical'),
  ),
  'sign_in-001': {
    shape: {
      kind: 'baseline',
      events: filter(types('magic_link_login_failed')),
      by: ['user.email'],
      window: '15m',
      history: '14d',
      factor: 5,
      minimum: 5,
    },
  },
  'sign_in-002': threshold([FAILED_SIGN_INS], ['user.email'], '1h', [events('>=', 5)]),
  'sign_in-003': sequence(
    [step(filter(FAILED_SIGN_INS), { at_least: 10 }), step(filter(SIGN_INS))],
    ['user.email'],
    '30m',
  ),
  'sign_in-004': threshold([FAILED_SIGN_INS], ['source.ip'], '20m', [distinct('user.email', '>', 8)]),
  'sign_in-005': event([
    SIGN_INS,
    not({ kind: 'listed', field: 'source.geo.country_iso_code', list: 'approved_countries' }),
  ]),
  'sign_in-006': threshold([all()], ['user.email'], '4h', [distinct('source.geo.country_iso_code', '>=', 3)]),
  'sign_in-007': event([
    SIGN_INS,
    {
      kind: 'text',
      field: 'user_agent.original',
      how: 'contains',
      values: ['curl', 'python-requests', 'go-http-client'],
    },
  ]),
  'sign_in-008': {
    shape: {
      kind: 'ratio',
      part: filter(FAILED_SIGN_INS),
      whole: filter(any(FAILED_SIGN_INS, SIGN_INS)),
      by: [],
      window: '30m',
      operator: '>',
      percent: 50,
      minimum_whole: 20,
    },
  },
  'sign_in-009': threshold([types('magic_link_login_initiated')], ['user.email'], '10m', [events('>=', 12)]),
  'sign_in-010': threshold([all()], ['user.email'], '15m', [distinct('source.ip', '>=', 4)], {
    except: { kind: 'network', field: 'source.ip', ranges: ['192.0.2.0/24'] },
  }),
  'sign_in-011': newValue([SIGN_INS], ['source.geo.country_iso_code'], ['user.email'], '14d'),
  'data_abuse-001': threshold([types('claude_chat_deleted')], ['user.email'], '24h', [events('>', 30)]),
  'data_abuse-002': threshold([types('claude_chat_access_failed')], ['user.email', 'source.ip'], '10m', [
    events('>=', 20),
  ]),
  'data_abuse-003': event([
    types('claude_artifact_sharing_updated'),
    is(audit('audience_types'), 'anyone_with_link', 'public'),
  ]),
  'data_abuse-004': {
    shape: {
      kind: 'baseline',
      events: filter(types('claude_chat_deleted')),
      by: ['user.email'],
      window: '24h',
      history: '14d',
      factor: 5,
      minimum: 20,
    },
  },
  'data_abuse-005': threshold([types('claude_project_viewed')], ['user.email'], '1h', [
    distinct(audit('claude_project_id'), '>', 15),
  ]),
  'data_abuse-006': {
    shape: {
      kind: 'ratio',
      part: filter(types('claude_chat_deleted')),
      whole: filter(types('claude_chat_created')),
      by: ['user.email'],
      window: '24h',
      operator: '>',
      percent: 80,
      minimum_part: 20,
    },
  },
  'data_abuse-007': event([
    types('pending_share_created'),
    not({ kind: 'listed', field: 'user.target.email', list: 'approved_domains' }),
  ]),
  'data_abuse-008': event([
    types('claude_project_document_bulk_deletion_audit_truncated', 'claude_project_file_bulk_deletion_audit_truncated'),
  ]),
};
