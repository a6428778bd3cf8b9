import { all, any, audit, event, is, not, types } from './build';
import type { EdgeCase } from './edge_case';
import { act, from, scenario } from './edge_case';

const CHAT = types('claude_chat_deleted');
const settings = (updates: unknown[]) => act('-2m', 'claude_organization_settings_updated', 'eve', { updates });
const at = (now: string, note: string) => ({ note, now, events: [act('-2m', 'claude_chat_deleted')] });

/** What conditions mean where fields are missing, hold several values or differ in case. */
export const CONDITION_EDGE_CASES: readonly EdgeCase[] = [
  {
    id: 'e-mails in any case, and an exception that keeps who has none',
    intent: event([CHAT], { except: is('user.email', 'Retention.Bot@Example.com') }),
    fires: [
      scenario('somebody else', act('-2m', 'claude_chat_deleted', 'eve')),
      scenario(
        'a key',
        act('-2m', 'claude_chat_deleted', 'x', { actor: { type: 'api_actor', api_key_id: 'apikey_1' } }),
      ),
    ],
    silent: [scenario('the bot', act('-2m', 'claude_chat_deleted', 'retention.bot@example.COM'))],
  },
  {
    id: 'an address outside is an address',
    intent: event([CHAT, not({ kind: 'network', field: 'source.ip', ranges: ['198.51.100.0/24', '2001:db8::1'] })]),
    fires: [scenario('outside', from('203.0.113.5', act('-2m', 'claude_chat_deleted')))],
    silent: [
      scenario('inside', act('-2m', 'claude_chat_deleted')),
      scenario('inside, over IPv6', from('2001:db8::1', act('-2m', 'claude_chat_deleted'))),
      scenario('no address', from(null, act('-2m', 'claude_chat_deleted'))),
    ],
  },
  {
    id: 'no address counts as outside if that is said',
    intent: event([
      CHAT,
      { kind: 'not', if_missing: 'match', of: { kind: 'network', field: 'source.ip', ranges: ['198.51.100.0/24'] } },
    ]),
    fires: [scenario('no address', from(null, act('-2m', 'claude_chat_deleted')))],
    silent: [scenario('inside', act('-2m', 'claude_chat_deleted'))],
  },
  {
    id: 'one of several values, and none of them',
    intent: event([
      types('api_key_created'),
      is(audit('scopes'), 'delete:compliance_user_data'),
      not(is(audit('scopes'), 'read:org_audit')),
    ]),
    fires: [
      scenario(
        'among others',
        act('-2m', 'api_key_created', 'eve', { scopes: ['read:compliance_activities', 'delete:compliance_user_data'] }),
      ),
      scenario('alone', act('-2m', 'api_key_created', 'eve', { scopes: ['delete:compliance_user_data'] })),
    ],
    silent: [
      scenario('a longer name', act('-2m', 'api_key_created', 'eve', { scopes: ['delete:compliance_user_data_all'] })),
      scenario(
        'with the other',
        act('-2m', 'api_key_created', 'eve', { scopes: ['delete:compliance_user_data', 'read:org_audit'] }),
      ),
    ],
  },
  {
    id: 'a setting above a number, one that was changed, one that was something before',
    intent: event([
      any(
        { kind: 'setting', setting: 'account_session_duration_seconds', operator: '>', value: 604800 },
        { kind: 'setting', setting: 'allowed_invite_domains' },
        { kind: 'setting', setting: 'redact_content', value: true, previous: true },
      ),
    ]),
    fires: [
      scenario(
        'longer',
        settings([
          { type: 'a', current_value: 1 },
          { type: 'account_session_duration_seconds', current_value: 1209600 },
        ]),
      ),
      scenario('changed', settings([{ type: 'allowed_invite_domains', current_value: [] }])),
      scenario('was on', settings([{ type: 'redact_content', previous_value: true, current_value: false }])),
    ],
    silent: [
      scenario('shorter', settings([{ type: 'account_session_duration_seconds', current_value: 3600 }])),
      scenario('another', settings([{ type: 'account_idle_duration_seconds', current_value: 1209600 }])),
      scenario('was off', settings([{ type: 'redact_content', previous_value: false, current_value: true }])),
    ],
  },
  {
    id: 'patterns with characters that mean something elsewhere',
    intent: event([
      types('mcp_server_created'),
      any(
        { kind: 'text', field: audit('mcp_server_name'), how: 'contains', values: ['50% [x]*', 'a"b\\c'] },
        { kind: 'text', field: audit('mcp_server_name'), how: 'pattern', values: ['DEV-?*-EU'] },
      ),
    ]),
    fires: [
      scenario('as it is', act('-2m', 'mcp_server_created', 'eve', { mcp_server_name: 'to 50% [X]* off' })),
      scenario('quote and backslash', act('-2m', 'mcp_server_created', 'eve', { mcp_server_name: 'A"B\\C' })),
      scenario('wildcards', act('-2m', 'mcp_server_created', 'eve', { mcp_server_name: 'dev-12-eu' })),
    ],
    silent: [
      scenario('star is a star', act('-2m', 'mcp_server_created', 'eve', { mcp_server_name: '50% [x] off' })),
      scenario('one character is needed', act('-2m', 'mcp_server_created', 'eve', { mcp_server_name: 'dev--eu' })),
    ],
  },
  {
    id: 'subdomains of a domain',
    intent: event([
      types('org_user_invite_sent'),
      { kind: 'email_domain', field: 'user.target.email', domains: ['@Rival.example'], subdomains: true },
    ]),
    fires: [
      scenario('itself', act('-2m', 'org_user_invite_sent', 'eve', { invited_email: 'a@RIVAL.example' })),
      scenario('below', act('-2m', 'org_user_invite_sent', 'eve', { invited_email: 'a@eu.rival.example' })),
    ],
    silent: [
      scenario('look-alike', act('-2m', 'org_user_invite_sent', 'eve', { invited_email: 'a@notrival.example' })),
      scenario('another end', act('-2m', 'org_user_invite_sent', 'eve', { invited_email: 'a@rival.example.org' })),
    ],
  },
  {
    id: 'a night in New York, summer and winter',
    intent: event([CHAT, { kind: 'time', from: '22:00', to: '05:30', time_zone: 'America/New_York' }]),
    fires: [
      at('2026-01-15T03:30:00Z', '22:28 in winter'),
      at('2026-07-15T02:30:00Z', '22:28 in summer'),
      at('2026-07-15T09:20:00Z', '05:18 in summer'),
    ],
    silent: [
      at('2026-01-15T02:30:00Z', '21:28 in winter'),
      at('2026-01-15T10:40:00Z', '05:38 in winter'),
      at('2026-07-15T09:40:00Z', '05:38 in summer'),
    ],
  },
  {
    id: 'outside the business hours of the settings',
    settings: { business_hours: { time_zone: 'Asia/Kolkata', days: ['Mon', 'Tue', 'Wed'], from: '9:00', to: '17:00' } },
    intent: event([CHAT, not({ kind: 'business_hours' })]),
    fires: [at('2026-11-03T03:00:00Z', 'Tuesday 08:28'), at('2026-11-05T06:00:00Z', 'Thursday 11:28')],
    silent: [at('2026-11-03T04:00:00Z', 'Tuesday 09:28'), at('2026-11-02T11:20:00Z', 'Monday 16:48')],
  },
  {
    id: 'not (A and B) and not (A or B)',
    intent: event([
      CHAT,
      not(all(is('user.email', 'eve@example.com'), is('source.ip', '198.51.100.20'))),
      not(any(is('user.email', 'bob@example.com'), is(audit('claude_chat_id'), 'claude_chat_X'))),
    ]),
    fires: [
      scenario('eve from elsewhere', from('203.0.113.5', act('-2m', 'claude_chat_deleted'))),
      scenario('carol', act('-2m', 'claude_chat_deleted', 'carol')),
    ],
    silent: [
      scenario('eve from there', act('-2m', 'claude_chat_deleted')),
      scenario('bob', act('-2m', 'claude_chat_deleted', 'bob')),
      scenario('that chat', act('-2m', 'claude_chat_deleted', 'carol', { claude_chat_id: 'claude_chat_X' })),
    ],
  },
];
