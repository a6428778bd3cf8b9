import { parseStackVersion } from '../../esql';
import type { StackVersion } from '../../esql';
import { compileIntent } from '../compile';
import type { CompileTarget } from '../compile';
import type { Intent } from '../intent';
import { bodyProblems, presetRiskScore, toRuleBody, toStackRuleBody } from '.';

const version = (text: string): StackVersion => parseStackVersion(text) ?? { major: 0, minor: 0, patch: 0 };
const target = (stack: string, suppressionLicensed = false): CompileTarget => ({
  stack: version(stack),
  settings: { suppression_licensed: suppressionLicensed },
});

const event: Intent = {
  shape: { kind: 'event', events: { where: { kind: 'activity', types: ['org_ip_restriction_deleted'] } } },
};
const threshold: Intent = {
  shape: {
    kind: 'threshold',
    events: { where: { kind: 'activity', types: ['sso_login_failed'] } },
    by: ['user.email'],
    window: '1h',
    measures: [{ of: 'events', operator: '>=', value: 5 }],
  },
};
const body = (intent: Intent, at: CompileTarget) => toRuleBody(intent, compileIntent(intent, at), at);

describe('toRuleBody', () => {
  it.each(['8.12.2', '8.19.0', '9.4.0'])('gives %s only keys and values that it keeps', (stack) => {
    for (const intent of [event, threshold]) {
      expect(bodyProblems(body(intent, target(stack, true)), version(stack))).toEqual([]);
    }
  });

  it('makes a rule for single events that sees late ones, and fills it from the activity', () => {
    const rule = body(event, target('8.12.2'));
    expect(rule).toMatchObject({
      name: 'Claude: IP restriction deleted',
      severity: 'high',
      risk_score: 73,
      interval: '5m',
      from: 'now-9m',
      to: 'now',
      enabled: false,
      timestamp_override: 'event.ingested',
      threat: [{ tactic: { id: 'TA0005' }, technique: [{ id: 'T1562', subtechnique: [{ id: 'T1562.007' }] }] }],
    });
    expect(String(rule['query'])).toBe(
      'FROM logs-anthropic.audit-* [METADATA _id, _index, _version]\n| WHERE event.action == "org_ip_restriction_deleted"',
    );
    expect(String(rule['description'])).toContain('deletes an IP restriction');
  });

  it('suppresses where version and licence allow it, and else looks only at what is new', () => {
    const licensed = body(threshold, target('8.19.0', true));
    expect(licensed['alert_suppression']).toEqual({
      group_by: ['user.email'],
      duration: { value: 72, unit: 'm' },
      missing_fields_strategy: 'suppress',
    });
    expect(licensed['query']).not.toContain('Esql.newest >=');
    for (const rule of [body(threshold, target('8.19.0')), body(threshold, target('8.15.0', true))]) {
      expect(rule).not.toHaveProperty('alert_suppression');
      expect(rule['query']).toContain('Esql.newest >= NOW() - 11 minutes');
    }
    expect(licensed).not.toHaveProperty('timestamp_override');
  });

  it('takes over what the request says about the rule', () => {
    const rule = body(
      {
        ...threshold,
        rule: {
          name: ' Brute\u0007force  ',
          severity: 'critical',
          risk_score: 60,
          interval: '15m',
          tags: ['soc'],
          mitre: ['T1110.003'],
          suppression: { by: ['source.ip'], duration: '2h' },
        },
      },
      target('9.4.0', true),
    );
    expect(rule).toMatchObject({
      name: 'Brute force',
      severity: 'critical',
      risk_score: 74,
      interval: '15m',
      from: 'now-77m',
      tags: ['Claude', 'Claude Activity', 'soc'],
      alert_suppression: { group_by: ['source.ip'], duration: { value: 2, unit: 'h' } },
    });
    expect(body({ ...event, rule: { risk_score: 90 } }, target('8.19.0'))).toMatchObject({
      severity: 'critical',
      risk_score: 90,
    });
    expect(presetRiskScore('low')).toBe(21);
  });
});

describe('bodyProblems', () => {
  it('names keys that a version strips and values that it rejects', () => {
    const rule = { ...body(threshold, target('8.19.0', true)), interval: '3d', risk_score: 101, name: ' ' };
    expect(bodyProblems(rule, version('8.12.2'))).toEqual([
      'Kibana 8.12 does not keep "alert_suppression".',
      '"risk_score" is outside of what Kibana 8.12 takes.',
      '"name" is outside of what Kibana 8.12 takes.',
      '"interval" is outside of what Kibana 8.12 takes.',
    ]);
    expect(bodyProblems({}, version('9.4.0'))).toHaveLength(7);
  });
});

describe('toStackRuleBody', () => {
  it('makes an .es-query rule of the same query, span and interval', () => {
    const at = target('8.12.2');
    const compiled = compileIntent(threshold, at);
    expect(toStackRuleBody(toRuleBody(threshold, compiled, at), compiled)).toMatchObject({
      rule_type_id: '.es-query',
      consumer: 'stackAlerts',
      enabled: false,
      schedule: { interval: '10m' },
      params: {
        searchType: 'esqlQuery',
        esqlQuery: { esql: compiled.esql },
        timeField: '@timestamp',
        timeWindowSize: 72,
        timeWindowUnit: 'm',
        threshold: [0],
        thresholdComparator: '>',
        groupBy: 'all',
      },
    });
  });
});
