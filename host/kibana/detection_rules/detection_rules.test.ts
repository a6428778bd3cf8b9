import { Features } from '../features/features';
import { HOST_PROFILES } from '../host_profile';
import type { HostProfileName } from '../host_profile';
import type { KibanaRequest } from '../http/kibana_request';
import { responseFactory } from '../http/response_factory';
import type { KibanaResponse } from '../http/response_factory';
import { createDetectionRules } from './detection_rules';

const RULE = {
  type: 'esql',
  language: 'esql',
  name: 'SSO turned off',
  description: 'Alerts when SSO is turned off.',
  query: 'FROM logs-anthropic.audit-*',
  severity: 'high',
  risk_score: 73,
  interval: '5m',
  from: 'now-9m',
  to: 'now',
};

const kibana = (profile: HostProfileName) => {
  const features = new Features({ levels: {} });
  const [create, read, replace, find, importRules] = createDetectionRules({
    features,
    profile: HOST_PROFILES[profile],
  }).routes;
  const call = (route: typeof create, request: object): KibanaResponse =>
    route?.handler({}, request as KibanaRequest, responseFactory) as KibanaResponse;
  return {
    features,
    create: (body: object) => call(create, { body }),
    read: (id: unknown) => call(read, { query: { id } }),
    replace: (body: object) => call(replace, { body }),
    find: (query: object) => call(find, { query: { page: 1, per_page: 20, ...query } }),
    importRules: (bodies: object[]) =>
      call(importRules, { body: { file: bodies.map((body) => JSON.stringify(body)).join('\n') } }),
  };
};

describe('The stand-in for detection rules', () => {
  it('gives back what it has taken', () => {
    const { create, read } = kibana('kibana_8_12');
    const answer = create(RULE);
    expect(answer).toMatchObject({ status: 200, payload: RULE });
    const { id } = answer.payload as { id: string };
    expect(read(id)).toMatchObject({ status: 200, payload: { ...RULE, id } });
    expect(read('another').status).toBe(404);
  });

  it('drops what the version does not know, without a word', () => {
    const withSuppression = { ...RULE, alert_suppression: { group_by: ['user.email'] } };
    expect(kibana('kibana_8_12').create(withSuppression).payload).not.toHaveProperty('alert_suppression');
    expect(kibana('kibana_9_5').create(withSuppression).payload).toHaveProperty('alert_suppression');
  });

  it.each([
    ['a missing key', { ...RULE, name: undefined }],
    ['a value out of bounds', { ...RULE, risk_score: 101 }],
    ['an interval in days', { ...RULE, interval: '1d' }],
  ])('refuses %s', (_what, body) => {
    expect(kibana('kibana_9_5').create(JSON.parse(JSON.stringify(body)) as object)).toMatchObject({ status: 400 });
  });

  it('refuses the same rule twice', () => {
    const { create } = kibana('kibana_9_5');
    create({ ...RULE, rule_id: 'sso' });
    expect(create({ ...RULE, rule_id: 'sso' }).status).toBe(409);
  });

  it('takes many at once, and says of each that it refuses', () => {
    const { importRules, find } = kibana('kibana_8_12');
    const bodies = ['sso', 'key', 'key'].map((name) => ({ ...RULE, rule_id: `ours-${name}` }));
    expect(importRules([...bodies, { rule_id: 'ours-bad' }]).payload).toMatchObject({
      success: false,
      success_count: 2,
      errors: [
        { rule_id: 'ours-key', error: { status_code: 409 } },
        { rule_id: 'ours-bad', error: { status_code: 400 } },
      ],
    });
    const filter = 'alert.attributes.params.ruleId: ours-*';
    expect(find({ filter, page: 2, per_page: 1 }).payload).toMatchObject({
      total: 2,
      data: [{ rule_id: 'ours-key', enabled: true }],
    });
    expect(find({ filter: 'alert.attributes.params.ruleId: theirs-*' }).payload).toMatchObject({ total: 0, data: [] });
  });

  it('replaces a rule by its id, whose rule_id stays', () => {
    const { create, replace, read } = kibana('kibana_9_5');
    const { id } = create({ ...RULE, rule_id: 'sso', note: 'x' }).payload as { id: string };
    expect(replace({ ...RULE, id, name: 'New' })).toMatchObject({ status: 200 });
    expect(read(id).payload).toMatchObject({ id, rule_id: 'sso', name: 'New', revision: 1 });
    expect(read(id).payload).not.toHaveProperty('note');
    expect(replace({ ...RULE, id: 'another' }).status).toBe(404);
  });

  it('is a feature that roles have', () => {
    const { capabilities, api } = kibana('kibana_8_12').features.privilegesOf(['superuser']);
    expect(capabilities['siem']).toEqual({ show: true, crud: true });
    expect([...api]).toContain('securitySolution');
  });
});
