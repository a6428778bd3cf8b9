import type { ElasticsearchHandle } from './elasticsearch_handle';

const INDEX = 'logs-warm.up-default';

const DOCUMENT = {
  '@timestamp': '2026-01-01T00:00:00.000Z',
  event: { action: 'signed_in', id: 'a' },
  user: { email: 'someone@example.com' },
  source: { ip: '10.0.0.1' },
};

const MAPPINGS = {
  properties: {
    '@timestamp': { type: 'date' },
    event: { properties: { action: { type: 'keyword' }, id: { type: 'keyword' } } },
    user: { properties: { email: { type: 'keyword' } } },
    source: { properties: { ip: { type: 'ip' } } },
    message: { type: 'text' },
  },
};

/** One of each kind of request that the plugin and its tests make, so that the classes behind it are loaded. */
const REQUESTS: readonly { method: string; path: string; body?: object | string }[] = [
  {
    method: 'PUT',
    path: '/_index_template/warm-up',
    body: { index_patterns: [INDEX], data_stream: {}, priority: 500, template: { mappings: MAPPINGS } },
  },
  {
    method: 'POST',
    path: `/${INDEX}/_bulk?refresh=true`,
    body: `${JSON.stringify({ create: { _id: 'a' } })}\n${JSON.stringify(DOCUMENT)}\n`,
  },
  ...[
    'WHERE event.action IN ("signed_in", "signed_out") | STATS n = COUNT(*), ips = COUNT_DISTINCT(source.ip) BY user.email | SORT n DESC',
    'WHERE KQL("event.action: signed* or user.email: other@example.com") | STATS n = COUNT(*)',
    'STATS n = COUNT(*), first = MIN(@timestamp), actions = VALUES(event.action) BY hour = DATE_TRUNC(1 hour, @timestamp)',
    'WHERE CIDR_MATCH(source.ip, "10.0.0.0/8") AND event.action LIKE "sign*" | EVAL x = CASE(source.ip IS NULL, "a", TO_LOWER(event.action))',
  ].map((commands) => ({
    method: 'POST',
    path: '/_query',
    body: { query: `FROM ${INDEX} METADATA _id | ${commands} | LIMIT 10` },
  })),
  {
    method: 'POST',
    path: `/${INDEX}/_search`,
    body: {
      query: {
        bool: {
          filter: [{ range: { '@timestamp': { gte: '2020-01-01' } } }, { term: { 'event.action': 'signed_in' } }],
        },
      },
      sort: [{ '@timestamp': 'desc' }],
      aggs: {
        actions: { terms: { field: 'event.action' } },
        over_time: { date_histogram: { field: '@timestamp', fixed_interval: '1d' } },
      },
    },
  },
  { method: 'GET', path: `/${INDEX}/_field_caps?fields=*` },
  { method: 'GET', path: `/_resolve/index/${INDEX}` },
  { method: 'PUT', path: '/_security/role/warm-up?refresh=true', body: { cluster: ['monitor'] } },
  { method: 'PUT', path: '/_security/user/warm-up', body: { password: 'only-for-this-run', roles: ['warm-up'] } },
  { method: 'POST', path: '/_security/api_key?refresh=true', body: { name: 'warm-up' } },
  { method: 'PUT', path: '/warm-up/_doc/1?refresh=true', body: { a: 1 } },
  { method: 'POST', path: '/warm-up/_update/1?if_seq_no=0&if_primary_term=1', body: { doc: { a: 2 } } },
];

/** Makes a node load the classes that it will need. The answers don't matter: a refused request loads them as well. */
export const warmUp = async ({ url, authorization }: ElasticsearchHandle): Promise<void> => {
  for (const { method, path, body } of REQUESTS) {
    const response = await fetch(`${url}${path}`, {
      method,
      headers: { authorization, 'content-type': 'application/json' },
      ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    await response.arrayBuffer();
  }
};
