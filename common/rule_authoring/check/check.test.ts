import { parseStackVersion } from '../../esql';
import { compileIntent } from '../compile';
import type { CompileTarget } from '../compile';
import { draftFromIntent } from '../draft_from_intent';
import type { AuthoringSettings, Condition, Field, Intent, Shape } from '../intent';
import { toRuleBody } from '../rule_body';
import { intentProblems, openQuestions, ruleProblems } from '.';

const target = (settings: AuthoringSettings = {}, fields?: ReadonlySet<string>): CompileTarget => ({
  stack: parseStackVersion('8.19.0') ?? { major: 8, minor: 19, patch: 0 },
  settings,
  fields,
});
const chat: Condition = { kind: 'activity', types: ['claude_chat_deleted'] };
const event = (...of: Condition[]): Intent => ({
  shape: { kind: 'event', events: { where: { kind: 'all', of: [chat, ...of] } } },
});
const count = (by: Field[], types: string[], more: Partial<Extract<Shape, { kind: 'threshold' }>> = {}): Intent => ({
  shape: {
    kind: 'threshold',
    events: { where: { kind: 'activity', types } },
    by,
    window: '1h',
    measures: [{ of: 'events', operator: '>=', value: 5 }],
    ...more,
  },
});

describe('intentProblems', () => {
  it.each<[string, Intent]>([
    ['There is no activity "claude_chat_vaporised".', event({ kind: 'activity', types: ['claude_chat_vaporised'] })],
    ['No activity is named like "*_vaporised".', event({ kind: 'activity', patterns: ['*_vaporised'] })],
    [
      'There is no category "Chit-chat".',
      event({ kind: 'activity', types: ['sso_login_failed'], categories: ['Chit-chat'] }),
    ],
    ['The data has no field user.shoe_size.', event({ kind: 'exists', field: 'user.shoe_size' })],
    [
      "Rules can't read anthropic.audit.updates, which holds an object.",
      event({ kind: 'exists', field: 'anthropic.audit.updates' }),
    ],
    ['"10.0.0.0/99" is no address range.', event({ kind: 'network', field: 'source.ip', ranges: ['10.0.0.0/99'] })],
    ['user.email is no address.', event({ kind: 'network', field: 'user.email', ranges: ['10.0.0.0/8'] })],
    ['"ZZ" is no country code.', event({ kind: 'equals', field: 'source.geo.country_iso_code', values: ['ZZ'] })],
    [
      'anthropic.audit.enabled is true or false.',
      event({ kind: 'equals', field: 'anthropic.audit.enabled', values: ['off'] }),
    ],
    [
      'http.response.status_code is a number.',
      event({ kind: 'equals', field: 'http.response.status_code', values: ['forbidden'] }),
    ],
    ['There is no activity "nope".', event({ kind: 'equals', field: 'event.action', values: ['nope'] })],
    [
      'user.email is no number, so it has no limit.',
      event({ kind: 'compare', field: 'user.email', operator: '>', value: 3 }),
    ],
    ['"Mars/Olympus" is no time zone.', event({ kind: 'time', from: '08:00', time_zone: 'Mars/Olympus' })],
    ['"not a domain" is no domain.', event({ kind: 'email_domain', field: 'user.email', domains: ['not a domain'] })],
    ['There is no ATT&CK technique T0000.', { ...event(), rule: { mitre: ['T0000'] } }],
    ['Every event would be an alert.', { shape: { kind: 'event', events: { where: { kind: 'all', of: [] } } } }],
    [
      "Sign-ins and Compliance API calls don't say to which organization they belong.",
      count(['organization.id'], ['sso_login_failed']),
    ],
    [
      "It isn't said what the distinct is of.",
      count([], ['sso_login_failed'], { measures: [{ of: 'distinct', operator: '>', value: 1 }] }),
    ],
    ['No limit is given.', count([], ['sso_login_failed'], { measures: [] })],
    [
      'The data has no field source.ip.',
      count(['source.ip'], [], {
        events: { source: 'runtime', where: { kind: 'activity', types: ['tool_result'] } },
      }),
    ],
  ])('says: %s', (problem, intent) => {
    expect(intentProblems(intent, target())).toContain(problem);
  });

  it('finds nothing wrong with what is right, and asks the cluster where it can', () => {
    expect(intentProblems(event({ kind: 'exists', field: 'user.email' }), target())).toEqual([]);
    const fields = new Set(['event.action', '@timestamp']);
    expect(intentProblems(event({ kind: 'exists', field: 'user.email' }), target({}, fields))).toEqual([
      'The data has no field user.email.',
    ]);
  });
});

describe('openQuestions', () => {
  const outside: Condition = {
    kind: 'not',
    of: { kind: 'listed', field: 'source.ip', list: 'trusted_networks' },
  };

  it('asks for a list that is empty, once', () => {
    const intent = event(outside, outside);
    expect(openQuestions(intent, {}).map(({ about }) => about)).toEqual(['trusted_networks']);
    expect(openQuestions(intent, { trusted_networks: [' '] })).toHaveLength(1);
    expect(openQuestions(intent, { trusted_networks: ['10.0.0.0/8'] })).toEqual([]);
  });

  it('asks where the logs of other sources are', () => {
    const intent: Intent = {
      shape: {
        kind: 'sequence',
        steps: [
          { events: { source: 'identity_provider', where: { kind: 'identity_event', event: 'deactivated' } } },
          { events: { where: chat } },
        ],
        by: ['user.email'],
        within: '7d',
      },
    };
    expect(openQuestions(intent, { idp_product: 'okta' }).map(({ about }) => about)).toEqual(['indices']);
    expect(openQuestions(intent, { idp_product: 'notes', idp_indices: ['x'] })).toHaveLength(1);
    expect(openQuestions(intent, { idp_product: 'okta', idp_indices: 'logs-okta.system-*' })).toEqual([]);
  });
});

describe('ruleProblems', () => {
  const intent = count(['user.email'], ['sso_login_failed']);
  const compiled = compileIntent(intent, target());
  const body = toRuleBody(intent, compiled, target());

  it('finds nothing in a rule that is right', () => {
    expect(ruleProblems(compiled, body, target())).toEqual([]);
  });

  it('finds a look-back that is too short, a score off its band and a query that is another', () => {
    expect(ruleProblems({ ...compiled, lookback: 60 }, body, target())).toEqual([
      'The rule looks back less than it needs.',
    ]);
    expect(ruleProblems(compiled, { ...body, risk_score: 99 }, target())).toEqual([
      'The risk score does not go with the severity.',
    ]);
    expect(ruleProblems(compiled, { ...body, query: 'FROM .security*' }, target())).toEqual([
      'The query is not the compiled one.',
    ]);
  });
});

describe('draftFromIntent', () => {
  const draft = (intent: Intent, settings: AuthoringSettings = {}) =>
    draftFromIntent(intent, { ...target(settings), notUnderstood: ['pronto'] });

  it('gives a rule, and what the reader did not understand', () => {
    const {
      status,
      esql,
      rule,
      not_understood: notUnderstood,
      intent,
    } = draft(count(['user.email'], ['sso_login_failed']));
    expect({ status, notUnderstood, hasIntent: intent !== null }).toEqual({
      status: 'rule',
      notUnderstood: ['pronto'],
      hasIntent: true,
    });
    expect(rule).toMatchObject({ query: esql, type: 'esql', enabled: false, interval: '10m', from: 'now-72m' });
  });

  it('refuses what fails a check, with the reason and without a query', () => {
    expect(draft(event({ kind: 'exists', field: 'user.shoe_size' }))).toMatchObject({
      status: 'refused',
      esql: null,
      rule: null,
      reason: 'The data has no field user.shoe_size.',
    });
  });

  it('refuses settings that would make the query read something else', () => {
    for (const indices of ['logs-* | LIMIT 1', 'logs-"x', 'a METADATA _id', '']) {
      const { status, esql } = draft(event(), { indices: indices === '' ? ['logs-a b'] : [indices] });
      expect({ status, esql }).toEqual({ status: 'refused', esql: null });
    }
    expect(draft(event(), { indices: ['audit-of-us-*'] }).esql).toMatch(/^FROM audit-of-us-\* METADATA/);
  });
});
