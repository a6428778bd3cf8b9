import { ALL_ROUTES } from '../../server/routes';
import { PROFILES, readBench } from './support/bench';
import type { PersonName } from './support/people';
import { routeCalls, SOURCE } from './support/route_calls';
import { send } from './support/send';
import { describeTheLog } from './support/describe_the_log';

const { sourceId } = readBench();
const CALLS = routeCalls(sourceId).map((call) => [call.route, call] as const);
const UNSAFE = CALLS.filter(([, { method }]) => method !== 'GET');
const OF_OWNERS = CALLS.filter(([, { needs }]) => needs !== 'read');

const names = async (): Promise<string[]> => {
  const { json } = await send({ profile: 'kibana_8_12', method: 'GET', path: '/sources' });
  return (json as { sources: Array<{ name: string }> }).sources.map(({ name }) => name);
};

it('every route of the plugin is tried', () => {
  expect(CALLS.map(([route]) => route).sort()).toEqual(
    ALL_ROUTES.map(({ method, path }) => `${method.toUpperCase()} ${path}`).sort(),
  );
});

describe.each(PROFILES)('%s', (profile) => {
  describe('from another site', () => {
    it.each(UNSAFE)('%s without kbn-xsrf', async (_route, { method, path, body }) => {
      const { status, json } = await send({ profile, method, path, body, headers: { 'kbn-xsrf': undefined } });
      expect([status, json['message']]).toEqual([400, 'Request must contain a kbn-xsrf header.']);
    });

    it.each(UNSAFE)('%s as a form would send it', async (_route, { method, path }) => {
      const { status } = await send({
        profile,
        method,
        path,
        body: 'name=x&url=https%3A%2F%2Fevil.example',
        headers: {
          'kbn-xsrf': undefined,
          'x-elastic-internal-origin': undefined,
          'content-type': 'application/x-www-form-urlencoded',
          origin: 'https://evil.example',
          referer: 'https://evil.example/form',
        },
      });
      expect([400, 415]).toContain(status);
    });

    it.each(CALLS)('%s gets no permission for a foreign origin', async (_route, { method, path, body }) => {
      const { headers } = await send({
        profile,
        method: 'OPTIONS',
        path,
        headers: {
          origin: 'https://evil.example',
          'access-control-request-method': method,
          'access-control-request-headers': 'kbn-xsrf',
        },
      });
      expect(headers['access-control-allow-origin']).toBeUndefined();
      void body;
    });
  });

  describe('unknown', () => {
    it.each(CALLS)('%s without credentials', async (_route, { method, path, body }) => {
      const { status } = await send({ profile, method, path, body, headers: { authorization: undefined } });
      expect(status).toBe(401);
    });

    it.each(CALLS)('%s with a wrong password', async (_route, { method, path, body }) => {
      const authorization = `Basic ${Buffer.from('olivia:guessed').toString('base64')}`;
      expect((await send({ profile, method, path, body, headers: { authorization } })).status).toBe(401);
    });

    it.each([
      ['an API key of nobody', `ApiKey ${Buffer.from('id:key').toString('base64')}`],
      ['a token of nobody', 'Bearer AAAA'],
      ['a session of nobody', undefined],
      ['an empty scheme', 'Basic '],
      ['a user without a name', `Basic ${Buffer.from(':').toString('base64')}`],
    ])('with %s', async (_what, authorization) => {
      const headers = { authorization, cookie: 'sid=' + 'A'.repeat(43) };
      expect((await send({ profile, method: 'GET', path: '/sources', headers })).status).toBe(401);
    });
  });

  describe.each<PersonName>(['stranger', 'nobody'])('%s, without the feature', (as) => {
    it.each(CALLS)('%s', async (_route, { method, path, body }) => {
      expect((await send({ profile, method, path, body, as })).status).toBe(403);
    });
  });

  describe.each<PersonName>(['reader', 'blindReader', 'regional'])('%s, with the right to read', (as) => {
    it.each(OF_OWNERS)('%s is refused and changes nothing', async (_route, { method, path, body }) => {
      expect((await send({ profile, method, path, body, as })).status).toBe(403);
      expect(await names()).toEqual(['Guarded']);
    });
  });

  it.each(['PATCH', 'PUT', 'DELETE', 'POST'])('%s is no method of a route that reads', async (method) => {
    for (const path of ['/status', ...(method === 'POST' ? [] : ['/sources'])]) {
      expect((await send({ profile, method, path, body: SOURCE })).status).toBe(404);
    }
  });

  it.each([
    ['x-http-method-override', 'DELETE'],
    ['x-http-method', 'DELETE'],
    ['x-method-override', 'DELETE'],
  ])('the header %s changes no method', async (header, value) => {
    const { status } = await send({
      profile,
      method: 'GET',
      path: `/sources/${sourceId}`,
      headers: { [header]: value },
    });
    expect(status).toBe(200);
    expect(await names()).toEqual(['Guarded']);
  });

  it.each([
    ['es-security-runas-user', 'admin'],
    ['x-forwarded-user', 'admin'],
    ['x-opaque-id', 'admin'],
    ['es-secondary-authorization', 'Basic YWRtaW46YWRtaW4='],
  ])('the header %s makes nobody someone else', async (header, value) => {
    const call = { profile, method: 'POST', path: '/sources', body: SOURCE, as: 'reader' } as const;
    expect((await send({ ...call, headers: { [header]: value } })).status).toBe(403);
  });
});

describe('kibana_9_5, where internal routes are for Kibana’s own pages', () => {
  it.each(CALLS)('%s without x-elastic-internal-origin', async (_route, { method, path, body }) => {
    const headers = { 'x-elastic-internal-origin': undefined };
    expect((await send({ profile: 'kibana_9_5', method, path, body, headers })).status).toBe(400);
  });
});

describeTheLog();
