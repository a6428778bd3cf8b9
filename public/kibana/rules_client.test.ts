import type { HttpClient, HttpFetchOptions } from './contracts';
import { lostKeys } from './lost_keys';
import { createRulesClient } from './rules_client';

const BODY = {
  type: 'esql',
  name: 'SSO off',
  query: 'FROM logs-anthropic.audit-*',
  interval: '5m',
  from: 'now-9m',
  tags: ['Claude'],
  enabled: false,
  alert_suppression: { group_by: ['user.email'], duration: { value: 1, unit: 'h' } },
};

const setUp = (answer: (path: string, options: HttpFetchOptions) => unknown) => {
  const calls: [string, HttpFetchOptions][] = [];
  const call = async (path: string, options: HttpFetchOptions = {}) => {
    calls.push([path, options]);
    return answer(path, options);
  };
  const http = { get: call, post: call, put: call, delete: call } as HttpClient;
  const application = {
    getUrlForApp: (app: string, options?: { path?: string }) => `/s/soc/app/${app}${options?.path ?? ''}`,
  };
  return { client: createRulesClient({ http, application }), calls };
};

describe('createRulesClient', () => {
  it('creates a detection rule as the public API takes it, and says where it is', async () => {
    const { client, calls } = setUp((_path, { body = '' }) => ({ id: 'a/1', ...JSON.parse(body) }));
    expect(await client.create({ kind: 'detection', body: BODY })).toEqual({
      id: 'a/1',
      url: '/s/soc/app/security/rules/id/a%2F1',
      lost: [],
    });
    expect(calls).toEqual([['/api/detection_engine/rules', { body: JSON.stringify(BODY), version: '2023-10-31' }]]);
  });

  it('says what this Kibana did not keep', async () => {
    const { client } = setUp(() => ({ ...BODY, id: '1', alert_suppression: undefined, tags: [] }));
    expect((await client.create({ kind: 'detection', body: BODY })).lost).toEqual(['tags', 'alert_suppression']);
  });

  it('creates an Elasticsearch query rule with the same query, schedule and state', async () => {
    const { client, calls } = setUp(() => ({ id: '2' }));
    const { url } = await client.create({ kind: 'stack', body: { ...BODY, enabled: true } });
    expect(url).toBe('/s/soc/app/management/insightsAndAlerting/triggersActions/rule/2');
    expect(calls[0]?.[0]).toBe('/api/alerting/rule');
    expect(JSON.parse(calls[0]?.[1].body ?? '')).toMatchObject({
      rule_type_id: '.es-query',
      name: 'SSO off',
      enabled: true,
      schedule: { interval: '5m' },
      params: { esqlQuery: { esql: BODY.query }, timeWindowSize: 9, timeWindowUnit: 'm' },
    });
  });

  it('passes on what Kibana has against a rule', async () => {
    const refusal = Object.assign(new Error('Forbidden'), { response: { status: 403 } });
    const { client } = setUp(() => Promise.reject(refusal));
    await expect(client.create({ kind: 'detection', body: BODY })).rejects.toBe(refusal);
    await expect(client.findDetectionRule('x')).rejects.toBe(refusal);
  });

  it('finds a rule by its rule_id', async () => {
    const { client, calls } = setUp(() => ({ id: '3' }));
    expect(await client.findDetectionRule('claude-sso-off')).toEqual({
      id: '3',
      url: '/s/soc/app/security/rules/id/3',
    });
    expect(calls[0]).toEqual([
      '/api/detection_engine/rules',
      { query: { rule_id: 'claude-sso-off' }, version: '2023-10-31' },
    ]);
    const none = setUp(() => Promise.reject(Object.assign(new Error('Not Found'), { response: { status: 404 } })));
    expect(await none.client.findDetectionRule('x')).toBeUndefined();
  });
});

describe('lostKeys', () => {
  it('counts what Kibana fills in as kept', () => {
    const sent = { threat: [{ tactic: { id: 'TA0001' } }], note: undefined };
    expect(lostKeys(sent, { threat: [{ tactic: { id: 'TA0001', name: 'x' }, technique: [] }] })).toEqual([]);
    expect(lostKeys(sent, { threat: [] })).toEqual(['threat']);
  });

  const NO_DATA = { sourceId: 'source-1', name: 'No events', dataStream: 'logs-anthropic.audit-default', minutes: 30 };

  it('creates one rule a source that fires when nothing is written any more', async () => {
    const { client, calls } = setUp(() => ({ id: 'source-1' }));
    const { url } = await client.ensureNoDataRule(NO_DATA);
    expect(url).toBe('/s/soc/app/management/insightsAndAlerting/triggersActions/rule/source-1');
    expect(calls[0]?.[0]).toBe('/api/alerting/rule/source-1');
    const { enabled, params } = JSON.parse(calls[0]?.[1].body ?? '');
    expect([enabled, params.index, params.timeField]).toEqual([true, [NO_DATA.dataStream], 'event.ingested']);
    expect([params.timeWindowSize, params.threshold, params.thresholdComparator]).toEqual([30, [1], '<']);
    expect(JSON.parse(params.esQuery)).toEqual({ query: { term: { 'labels.claude_activity_source': 'source-1' } } });
  });

  it('takes the one that is there already', async () => {
    const refuseWith = (status: number) => () => {
      throw Object.assign(new Error('refused'), { response: { status } });
    };
    expect((await setUp(refuseWith(409)).client.ensureNoDataRule(NO_DATA)).id).toBe('source-1');
    await expect(setUp(refuseWith(403)).client.ensureNoDataRule(NO_DATA)).rejects.toThrow('refused');
  });
});
