import type { CoreStart, KibanaRequest } from '../kibana/contracts';
import { readRuleRights } from '../kibana/rule_rights';
import { readRuleCapabilities } from './rule_capabilities';
import { licensesSuppression } from './suppression_licence';

const rightsFrom = (capabilities: Record<string, Record<string, unknown>>) =>
  readRuleRights({ resolveCapabilities: async () => capabilities } as CoreStart['capabilities'], {} as KibanaRequest);

describe('readRuleRights', () => {
  it.each([
    ['8.12', { siem: { show: true, crud: true } }],
    ['8.18', { siem: { show: false, crud: false }, siemV2: { show: true, crud: true } }],
    ['9.x', { siemV5: { show: true }, securitySolutionRulesV1: { edit_rules: true } }],
  ])('finds the Security feature of %s', async (_version, capabilities) => {
    expect(await rightsFrom(capabilities)).toMatchObject({
      mayReadDetectionRules: true,
      mayCreateDetectionRules: true,
    });
  });

  it('tells looking from changing, and finds stack rules', async () => {
    const management = { insightsAndAlerting: { triggersActions: true } };
    expect(await rightsFrom({ siem: { show: true, crud: false }, management })).toEqual({
      mayReadDetectionRules: true,
      mayCreateDetectionRules: false,
      mayCreateStackRules: true,
    });
    expect(await rightsFrom({})).toEqual({
      mayReadDetectionRules: false,
      mayCreateDetectionRules: false,
      mayCreateStackRules: false,
    });
  });
});

describe('readRuleCapabilities', () => {
  const read = (change: Partial<Parameters<typeof readRuleCapabilities>[0]> = {}) =>
    readRuleCapabilities({
      kibanaVersion: '8.19.0',
      elasticsearchVersion: async () => '8.19.1',
      stackVersion: { major: 8, minor: 19, patch: 0 },
      rights: async () => ({ mayReadDetectionRules: true, mayCreateDetectionRules: true, mayCreateStackRules: true }),
      isSuppressionLicensed: () => true,
      models: async () => ({ models: [], reason: 'There is none.' }),
      ...change,
    });

  it('says what can be had', async () => {
    expect(await read()).toMatchObject({
      elasticsearchVersion: '8.19.1',
      stack: '8.19.0',
      detectionRules: { available: true, reason: null },
      stackRules: { available: true },
      suppression: { available: true },
      modelReader: { available: false, reason: 'There is none.' },
    });
  });

  it('says why not', async () => {
    const rights = async () => ({
      mayReadDetectionRules: false,
      mayCreateDetectionRules: false,
      mayCreateStackRules: false,
    });
    const { detectionRules, stackRules } = await read({ rights });
    expect([detectionRules.reason, stackRules.reason]).toEqual([
      'The Security app is not there, or you may not use it in this space.',
      'You may not manage rules in Stack Management, or this Kibana has none.',
    ]);
    expect((await read({ kibanaVersion: '8.12.2' })).suppression.reason).toContain('Kibana 8.12.2');
    expect((await read({ isSuppressionLicensed: () => false })).suppression.reason).toContain('Platinum');
  });

  it('stands without Elasticsearch', async () => {
    const elasticsearchVersion = () => Promise.reject(new Error('away'));
    expect((await read({ elasticsearchVersion })).elasticsearchVersion).toBeNull();
  });
});

describe('licensesSuppression', () => {
  it('takes an active licence of at least Platinum', () => {
    expect(licensesSuppression({ isActive: true, hasAtLeast: (type) => type === 'platinum' })).toBe(true);
    expect(licensesSuppression({ isActive: false, hasAtLeast: () => true })).toBe(false);
    expect(licensesSuppression({ isActive: true, hasAtLeast: () => false })).toBe(false);
    expect(licensesSuppression(undefined)).toBe(false);
  });
});
