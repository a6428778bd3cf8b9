import type { OrganizationSettings, SettingsAnswer, SettingsInput } from '../../common/api/settings';
import { SETTINGS_SAVED_OBJECT } from '../../common/names';
import type { RouteAudit } from './route_audit';

interface OnSettings {
  body: SettingsInput;
  services: { settingsService: { settings(): Promise<OrganizationSettings> } };
}

type Value = OrganizationSettings[keyof OrganizationSettings];

const entriesOf = (value: Value): string[] =>
  Array.isArray(value) ? value : value === null ? [] : [typeof value === 'string' ? value : JSON.stringify(value)];

const listed = (sign: string, entries: readonly string[]): string[] =>
  entries.length === 0 ? [] : [`${entries.length} ${sign} (${entries.join(', ')})`];

/** What each changed key gained and lost: an entry more in a list is what a rule no longer alerts on. */
const changes = (before: OrganizationSettings, after: OrganizationSettings): Record<string, string> =>
  Object.fromEntries(
    (Object.keys(after) as (keyof OrganizationSettings)[]).flatMap((key) => {
      const [old, now] = [entriesOf(before[key]), entriesOf(after[key])];
      const text = [
        ...listed(
          'added',
          now.filter((entry) => !old.includes(entry)),
        ),
        ...listed(
          'removed',
          old.filter((entry) => !now.includes(entry)),
        ),
      ].join(', ');
      return text === '' ? [] : [[key, text]];
    }),
  );

export const auditSettingsUpdate: RouteAudit<OnSettings, SettingsAnswer> = {
  describe: async ({ body, services }) => {
    // Where they can't be read, writing them fails by itself, and that is logged.
    const before = await services.settingsService.settings().catch(() => undefined);
    return {
      name: 'settings_update',
      object: { type: SETTINGS_SAVED_OBJECT },
      ...(before && { facts: changes(before, body.settings) }),
    };
  },
};
