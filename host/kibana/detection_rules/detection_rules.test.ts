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
  const [create, read] = createDetectionRules({ features, profile: HOST_PROFILES[profile] }).routes;
  const call = (route: typeof create, request: object): KibanaResponse =>
    route?.handler({}, request as KibanaRequest, responseFactory) as KibanaResponse;
  return {
    features,
    create: (body: object) => call(create, { body }),
    read: (id: unknown) => call(read, { query: { id } }),
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

  it('is a feature that roles have', () => {
    const { capabilities, api } = kibana('kibana_8_12').features.privilegesOf(['superuser']);
    expect(capabilities['siem']).toEqual({ show: true, crud: true });
    expect([...api]).toContain('securitySolution');
  });
});
