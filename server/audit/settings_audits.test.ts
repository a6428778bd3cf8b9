import { EMPTY_SETTINGS } from '../../common/api/settings';
import type { OrganizationSettings } from '../../common/api/settings';
import { auditSettingsUpdate } from './settings_audits';

const describeChange = (before: Partial<OrganizationSettings>, after: Partial<OrganizationSettings>) =>
  auditSettingsUpdate.describe({
    body: { settings: { ...EMPTY_SETTINGS, ...after } },
    services: { settingsService: { settings: async () => ({ ...EMPTY_SETTINGS, ...before }) } },
  });

describe('auditSettingsUpdate', () => {
  it('says what each list gained and lost', async () => {
    const action = await describeChange(
      { trusted_networks: ['10.0.0.0/8', '192.0.2.0/24'], approved_skills: ['a'], idp_product: 'okta' },
      { trusted_networks: ['10.0.0.0/8', '0.0.0.0/1'], approved_skills: ['a'] },
    );
    expect(action).toEqual({
      name: 'settings_update',
      object: { type: 'claude-activity-settings' },
      facts: {
        trusted_networks: '1 added (0.0.0.0/1), 1 removed (192.0.2.0/24)',
        idp_product: '1 removed (okta)',
      },
    });
  });

  it('is logged even when the settings before cannot be read', async () => {
    const action = await auditSettingsUpdate.describe({
      body: { settings: EMPTY_SETTINGS },
      services: { settingsService: { settings: () => Promise.reject(new Error('away')) } },
    });
    expect(action.facts).toBeUndefined();
  });
});
