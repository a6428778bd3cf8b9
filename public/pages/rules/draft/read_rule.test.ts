import { lookbackOf, readRule, techniquesOf } from './read_rule';

const BODY = {
  type: 'esql',
  name: 'Claude: SSO turned off',
  description: 'Alerts when SSO is turned off.',
  severity: 'high',
  risk_score: 73,
  query: 'FROM logs-anthropic.audit-*',
  interval: '5m',
  from: 'now-9m',
};
const named = (id: string, name = `name of ${id}`) => ({ id, name, reference: `https://attack.mitre.org/${id}` });

describe('a drafted rule', () => {
  it('is read with what the page shows', () => {
    expect(readRule(BODY)).toMatchObject({ name: 'Claude: SSO turned off', risk_score: 73, from: 'now-9m' });
  });

  it('that lacks its query is none', () => {
    const { query: _query, ...rest } = BODY;
    expect(readRule(rest)).toBeUndefined();
  });

  it('names sub-techniques in place of their technique', () => {
    const threat = [
      {
        tactic: named('TA0003', 'Persistence'),
        technique: [
          { ...named('T1098', 'Account Manipulation'), subtechnique: [named('T1098.001', 'Cloud Credentials')] },
        ],
      },
      { tactic: named('TA0009', 'Collection'), technique: [named('T1530', 'Data from Cloud Storage')] },
    ];
    expect(techniquesOf({ threat }).map(({ id, name, tactic }) => [id, name, tactic])).toEqual([
      ['T1098.001', 'Account Manipulation: Cloud Credentials', 'Persistence'],
      ['T1530', 'Data from Cloud Storage', 'Collection'],
    ]);
    expect(techniquesOf({})).toEqual([]);
  });

  it('says how far back it looks', () => {
    expect(lookbackOf(BODY)).toBe('9m');
  });
});
