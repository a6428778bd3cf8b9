import type { DAYS, OrganizationSettings, SettingsList } from '../../../common/api/settings';

export type PatternName = 'indices' | 'runtime_indices' | 'idp_indices' | 'endpoint_indices';
export const PATTERN_NAMES: readonly PatternName[] = ['indices', 'runtime_indices', 'idp_indices', 'endpoint_indices'];

export type BusinessHours = NonNullable<OrganizationSettings['business_hours']>;
type DayName = (typeof DAYS)[number];

const WORKDAYS: readonly DayName[] = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'];

/** What the form begins with when somebody sets business hours for the first time. */
export const firstHours = (timeZone: string): BusinessHours => ({
  time_zone: timeZone,
  days: [...WORKDAYS],
  from: '08:00',
  to: '18:00',
});

/** The settings with further entries on a list, each once, those that are there first. */
export const addToList = (
  settings: OrganizationSettings,
  list: SettingsList,
  entries: readonly string[],
): OrganizationSettings => ({ ...settings, [list]: [...new Set([...settings[list], ...entries])] });

/** Whether a form differs from what is stored. */
export const isChanged = (form: OrganizationSettings, stored: OrganizationSettings): boolean =>
  (Object.keys(stored) as Array<keyof OrganizationSettings>).some(
    (name) => JSON.stringify(form[name]) !== JSON.stringify(stored[name]),
  );
