import fc from 'fast-check';
import type { Intent } from '../../intent';
import { readRequest } from '../read_request';
import { typesIn } from '../testing/types_in';

const intentOf = (prompt: string): Intent => {
  const answer = readRequest(prompt, { settings: {} });
  if (answer.kind !== 'intent') throw new Error(`${answer.kind}: ${prompt}`);
  return answer.intent;
};

const counted = (by: string, window: string, operator: string, value: number): object => ({
  kind: 'threshold',
  by: [by],
  window,
  measures: [{ operator, value }],
});

describe('a pasted query', () => {
  it.each<[string, string[], object]>([
    [
      'event.action : (admin_api_key_created or admin_api_key_deleted)',
      ['admin_api_key_created', 'admin_api_key_deleted'],
      { kind: 'event' },
    ],
    ['type:mcp_server_created AND NOT user:ops@example.com', ['mcp_server_created'], { kind: 'event' }],
    [
      'activityType == "claude_user_role_updated" && currentRole == "owner"',
      ['claude_user_role_updated'],
      { kind: 'event' },
    ],
    [
      'FROM logs-anthropic.audit-* | WHERE event.action == "sso_login_failed" | STATS c = COUNT(*) BY source.ip, b = BUCKET(@timestamp, 10 minutes) | WHERE c > 5',
      ['sso_login_failed'],
      counted('source.ip', '10m', '>', 5),
    ],
    [
      'index=claude action=claude_chat_deleted | bin _time span=1h | stats count by user | where count > 25',
      ['claude_chat_deleted'],
      counted('user.email', '1h', '>', 25),
    ],
    [
      "SELECT user_email, COUNT(*) FROM audit_log WHERE type IN ('claude_file_exported') GROUP BY user_email HAVING COUNT(*) >= 20 -- per 2 hours",
      ['claude_file_exported'],
      counted('user.email', '2h', '>=', 20),
    ],
    [
      'ClaudeAudit | where EventName == "claude_chat_viewed" | summarize n = dcount(ChatId) by UserEmail, bin(TimeGenerated, 30m) | where n > 40',
      ['claude_chat_viewed'],
      counted('user.email', '30m', '>', 40),
    ],
    [
      'sequence by user.email with maxspan=1h [any where event.action == "claude_user_role_updated"] [any where event.action == "org_data_export_started"]',
      ['claude_user_role_updated', 'org_data_export_started'],
      { kind: 'sequence', by: ['user.email'], within: '1h' },
    ],
    [
      '{"query":{"bool":{"filter":[{"term":{"event.action":"org_sso_toggled"}}]}}}',
      ['org_sso_toggled'],
      { kind: 'event' },
    ],
    [
      '{"type": "claude_artifact_sharing_updated", "new_mode": "public"}',
      ['claude_artifact_sharing_updated'],
      { kind: 'event' },
    ],
    [
      'Make a rule of this please:\n\nevent.action:"org_domain_removed" and user.email:*@example.com',
      ['org_domain_removed'],
      { kind: 'event' },
    ],
  ])('%s', (prompt, types, shape) => {
    const intent = intentOf(prompt);
    expect(typesIn(intent).sort()).toEqual([...types].sort());
    expect(intent.shape).toMatchObject(shape);
  });

  it('keeps its conditions', () => {
    const { shape } = intentOf(
      'event.action:compliance_api_accessed and http.response.status_code >= 400 and not source.ip:"10.0.0.0/8" and userAgent:*curl*',
    );
    expect(shape).toMatchObject({
      events: {
        where: {
          of: [
            { kind: 'activity', types: ['compliance_api_accessed'] },
            { kind: 'compare', field: 'http.response.status_code', operator: '>=', value: 400 },
            { kind: 'not', of: { kind: 'network', field: 'source.ip', ranges: ['10.0.0.0/8'] } },
            { kind: 'text', field: 'user_agent.original', how: 'contains', values: ['curl'] },
          ],
        },
      },
    });
  });

  it('takes how often from the words around it', () => {
    const { shape, rule } = intentOf(
      'Alert when this happens more than 5 times per user in 10 minutes, severity high:\nevent.action:"magic_link_login_failed" and source.ip:10.0.0.0/8',
    );
    expect(shape).toMatchObject({ ...counted('user.email', '10m', '>', 5), events: { where: { kind: 'all' } } });
    expect(rule).toMatchObject({ severity: 'high' });
  });

  it.each([
    'FROM .security* | LIMIT 10',
    'FROM logs-endpoint.* | WHERE process.name == "powershell.exe"',
    'SELECT * FROM users WHERE 1=1; DROP TABLE users',
    '{"query": "FROM .kibana | LIMIT 1"}',
    'index=windows EventCode=4625 | stats count by host | where count > 10',
  ])('about other data is refused: %s', (prompt) => {
    expect(readRequest(prompt, { settings: {} }).kind).toBe('refusal');
  });
});

describe('a rule in the manner of Sigma', () => {
  const rule = (detection: string): string => `title: x\ndetection:\n${detection}`;

  it('has alternatives, a filter and names of its own for fields', () => {
    const { shape } = intentOf(
      rule(
        '  sel_on:\n    eventName: OrgSsoToggled\n    enabled: false\n  sel_gone:\n    type: org_sso_connection_deleted\n  filter:\n    SrcIp|cidr: 10.0.0.0/8\n  condition: 1 of sel_* and not filter',
      ),
    );
    expect(shape).toMatchObject({
      events: { where: { kind: 'all', of: [{ kind: 'any' }, { kind: 'not', of: { kind: 'network' } }] } },
    });
  });

  it.each([
    rule(
      '  selection:\n    type: claude_chat_viewed\n  condition: selection | count(chat_id) by userEmail >= 40\n  timeframe: 30m',
    ),
    `Can we get this one?\n\`\`\`\n${rule('  sel:\n    action: claude_chat_viewed\n  timeframe: 30m\n  condition: sel | count(chat_id) by user >= 40')}\n\`\`\`\nThanks!`,
  ])('may count: %s', (prompt) => {
    expect(intentOf(prompt).shape).toMatchObject({
      ...counted('user.email', '30m', '>=', 40),
      measures: [{ of: 'distinct', field: 'anthropic.audit.claude_chat_id' }],
    });
  });

  it('may stand in one line', () => {
    const prompt = 'detection: selection: event.action: admin_api_key_deleted condition: selection level: high';
    expect(typesIn(intentOf(prompt))).toEqual(['admin_api_key_deleted']);
  });
});

describe('names of activities', () => {
  it.each([
    ['adminApiKeyCreated', 'admin_api_key_created'],
    ['claude.chat.deleted', 'claude_chat_deleted'],
    ['magic_link_login_fail event for any user', 'magic_link_login_failed'],
    ['org_data_exports_started by anybody', 'org_data_export_started'],
    ['admin-api-key-created from outside 10.0.0.0/8', 'admin_api_key_created'],
    ['alert on event.action = "org_domain_verifed"', 'org_domain_verified'],
  ])('may be spelled otherwise: %s', (prompt, type) => {
    expect(typesIn(intentOf(prompt))).toEqual([type]);
  });
});

describe('any mixture of pieces of queries', () => {
  const piece = fc.constantFrom(
    'event.action',
    'type',
    ':',
    '==',
    '=',
    '!=',
    '(',
    ')',
    '[',
    ']',
    'and',
    'or',
    'not',
    '|',
    'where',
    'stats',
    'count(*)',
    'by',
    'FROM logs-*',
    'select',
    'having',
    '"x"',
    "'",
    '"',
    '`',
    '{',
    '}',
    'detection:',
    '\n',
    '  ',
    'admin_api_key_created',
    '*',
    '10',
    'in',
    'null',
    'sequence',
    '-',
  );

  it('gives an answer', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
        expect(['intent', 'questions', 'refusal']).toContain(readRequest(pieces.join(' '), { settings: {} }).kind);
      }),
      { numRuns: 80 },
    );
  });
});
