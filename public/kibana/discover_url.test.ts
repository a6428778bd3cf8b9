import { discoverUrl } from './discover_url';
import type { DiscoverLocatorParams, Capabilities } from './contracts';

/** Rison has no package of its own here; Kibana brings it. Only that the address carries what it encodes matters. */
jest.mock('@kbn/rison', () => ({ encode: (value: unknown) => `rison(${JSON.stringify(value)})` }), { virtual: true });

const target = {
  esql: 'FROM logs-anthropic.audit-* | WHERE user.email == "o\'neil&co#1@example.com"',
  timeRange: { from: '2026-11-24T00:00:00.000Z', to: '2026-11-24T01:00:00.000Z' },
};
const application = (capabilities: Capabilities = {}) => ({
  capabilities,
  getUrlForApp: (appId: string, { path = '' }: { path?: string } = {}) => `/s/soc/app/${appId}${path}`,
});

describe('the link to Discover', () => {
  it('carries query and time range, safe from characters that mean something in an address', () => {
    const url = discoverUrl({ application: application() }, target);
    const [head = '', query = ''] = (url ?? '').split('#/?');
    const params = new URLSearchParams(query);
    expect(head).toBe('/s/soc/app/discover');
    expect(params.get('_a')).toBe(`rison(${JSON.stringify({ query: { esql: target.esql } })})`);
    expect(params.get('_g')).toBe(`rison(${JSON.stringify({ time: target.timeRange })})`);
    expect([...params.keys()]).toEqual(['_g', '_a']);
  });

  it('leaves the address to Discover’s locator where Kibana has one', () => {
    const asked: Array<[string, DiscoverLocatorParams]> = [];
    const share = {
      url: {
        locators: {
          get: (id: string) => ({
            getRedirectUrl: (params: DiscoverLocatorParams) => {
              asked.push([id, params]);
              return '/app/r?l=DISCOVER_APP_LOCATOR';
            },
          }),
        },
      },
    };
    expect(discoverUrl({ application: application(), share }, target)).toBe('/app/r?l=DISCOVER_APP_LOCATOR');
    expect(asked).toEqual([['DISCOVER_APP_LOCATOR', { query: { esql: target.esql }, timeRange: target.timeRange }]]);
  });

  it.each([
    ['shown where Kibana says nothing about Discover', {}, true],
    ['shown to who may use it', { discover: { show: true } }, true],
    ['shown to who may use it under its newer name', { discover: { show: false }, discover_v2: { show: true } }, true],
    ['not shown to who may not', { discover: { show: false } }, false],
    ['not shown to who may not under its newer name', { discover_v2: { show: false } }, false],
  ])('is %s', (_name, capabilities, isShown) => {
    expect(discoverUrl({ application: application(capabilities) }, target) !== undefined).toBe(isShown);
  });
});
