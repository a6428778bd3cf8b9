import fc from 'fast-check';
import { compareRule, fingerprintsOf, RULE_PARTS, updateBody } from '.';
import type { Fingerprints } from '.';

const BODY = {
  rule_id: 'claude-activity-sso_disabled',
  name: 'Claude: SSO turned off',
  query: 'FROM logs-anthropic.audit-*',
  severity: 'high',
  interval: '5m',
  from: 'now-9m',
  tags: ['Claude'],
  threat: [{ framework: 'MITRE ATT&CK', technique: [{ id: 'T1556', subtechnique: [] }] }],
  version: 1,
};

const kibana = (body: object): Record<string, unknown> => ({
  ...JSON.parse(JSON.stringify(body)),
  id: 'one',
  enabled: true,
  immutable: false,
  revision: 3,
  created_at: '2026-11-03T12:00:00.000Z',
  actions: [{ id: 'mail' }],
  exceptions_list: [{ id: 'list' }],
  setup: '',
  references: [],
});

describe('fingerprintsOf', () => {
  it('is the same for what was sent and what Kibana gives back', () => {
    expect(fingerprintsOf(kibana(BODY))).toEqual(fingerprintsOf(BODY));
  });

  it('reads a look-back as a time, as the editor of Kibana writes it otherwise', () => {
    expect(fingerprintsOf({ from: 'now-540s' })).toEqual(fingerprintsOf({ from: 'now-9m' }));
    expect(fingerprintsOf({ from: 'now-541s' })).not.toEqual(fingerprintsOf({ from: 'now-9m' }));
  });

  it('does not depend on the order of keys, but on that of lists', () => {
    const one = fingerprintsOf({ alert_suppression: { group_by: ['a', 'b'], duration: { value: 1, unit: 'h' } } });
    const same = fingerprintsOf({ alert_suppression: { duration: { unit: 'h', value: 1 }, group_by: ['a', 'b'] } });
    const other = fingerprintsOf({ alert_suppression: { duration: { unit: 'h', value: 1 }, group_by: ['b', 'a'] } });
    expect(same).toEqual(one);
    expect(other).not.toEqual(one);
  });

  it('tells texts apart', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.string({ minLength: 1 }), (one, other) => {
        expect(fingerprintsOf({ query: one }).query === fingerprintsOf({ query: other }).query).toBe(one === other);
      }),
    );
  });
});

describe('compareRule', () => {
  const before = fingerprintsOf(BODY);
  const after = fingerprintsOf({ ...BODY, query: 'FROM logs-claude-*', severity: 'critical' });
  const byHand = fingerprintsOf({ ...BODY, name: 'SSO', severity: 'low' });

  it.each<[string, Fingerprints, Fingerprints | undefined, Fingerprints | undefined, string[], string[]]>([
    ['nothing of a rule as it was installed', before, before, before, [], []],
    ['what the library writes otherwise', before, after, before, [], ['query', 'severity']],
    ['what somebody has changed', byHand, before, before, ['name', 'severity'], []],
    [
      'both apart, and a part that both have changed as a person’s',
      byHand,
      after,
      before,
      ['name', 'severity'],
      ['query'],
    ],
    ['nothing where an update was cut off before it was noted', after, after, before, [], []],
    [
      'all that differs as a person’s where nobody knows what was installed',
      byHand,
      after,
      undefined,
      ['name', 'query', 'severity'],
      [],
    ],
    [
      'what somebody has changed, though the library can’t write it now',
      byHand,
      undefined,
      before,
      ['name', 'severity'],
      [],
    ],
    ['nothing where nothing is known', byHand, undefined, undefined, [], []],
  ])('finds %s', (_what, installed, current, baseline, changedByHand, updates) => {
    expect(compareRule({ installed, current, baseline })).toEqual({ changedByHand, updates });
  });
});

describe('updateBody', () => {
  const library = { ...BODY, name: 'New name', query: 'FROM new', version: 2 };

  it('brings what is new, and keeps what is the person’s', () => {
    const body = updateBody({ installed: kibana({ ...BODY, name: 'SSO' }), library, keep: ['name'] });
    expect(body).toMatchObject({ id: 'one', name: 'SSO', query: 'FROM new', version: 2, enabled: true });
    expect(body).toMatchObject({ actions: [{ id: 'mail' }], exceptions_list: [{ id: 'list' }] });
  });

  it('leaves out what Kibana takes from nobody, and one of the two ids', () => {
    const body = updateBody({ installed: kibana(BODY), library, keep: [] });
    for (const key of ['created_at', 'immutable', 'revision', 'rule_id']) expect(body).not.toHaveProperty(key);
  });

  it('takes away what the library no longer writes', () => {
    const installed = kibana({ ...BODY, alert_suppression: { group_by: ['user.email'] } });
    expect(updateBody({ installed, library, keep: [] })).not.toHaveProperty('alert_suppression');
    expect(updateBody({ installed, library, keep: ['alert_suppression'] })).toHaveProperty('alert_suppression');
  });

  it('ends where comparing begins: afterwards nothing is left to update', () => {
    const part = fc.constantFrom(...RULE_PARTS);
    const change = fc.dictionary(part, fc.string({ minLength: 1 }));
    fc.assert(
      fc.property(change, change, (theirs, ours) => {
        const installed = kibana({ ...BODY, ...theirs });
        const current = { ...BODY, ...ours };
        const difference = compareRule({
          installed: fingerprintsOf(installed),
          current: fingerprintsOf(current),
          baseline: fingerprintsOf(BODY),
        });
        const updated = updateBody({ installed, library: current, keep: difference.changedByHand });
        const again = compareRule({
          installed: fingerprintsOf(updated),
          current: fingerprintsOf(current),
          baseline: fingerprintsOf(current),
        });
        expect(again).toEqual({ changedByHand: difference.changedByHand, updates: [] });
      }),
    );
  });
});
