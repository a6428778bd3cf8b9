/** What differs between the oldest and the newest supported Kibana, as far as a plugin can see it. */
export interface HostProfile {
  name: 'kibana_8_12' | 'kibana_9_5';
  kibanaVersion: string;
  buildNumber: number;
  branch: string;
  /** 9.1 and later refuse a route without a `security` config. */
  routesNeedSecurity: boolean;
  /** Where a route states its privileges: 8.12 reads `access:` tags only, newer ones `security.authz` only. */
  authorization: 'tags' | 'security';
  /** 9.0 and later answer internal routes only to callers that name themselves. */
  restrictInternalApis: boolean;
  /** Which attributes of an encrypted object are bound to its secret: all but a list (8.12), or a list (later). */
  additionalData: 'exclude_list' | 'include_list';
  ensureScheduledUpdatesInterval: boolean;
  /** Keys of a task definition beyond those of 8.12; any other key drops the whole registration. */
  extraTaskDefinitionKeys: readonly string[];
  themeTag: { light: string; dark: string };
  /** `core.rendering.addContext`, from 9.1 on. */
  hasRendering: boolean;
  /** Style sheets of the libraries, for what is not styled in JavaScript; in this order, by theme. */
  styleSheets: { light: readonly string[]; dark: readonly string[] };
}

export type HostProfileName = HostProfile['name'];

export const HOST_PROFILES: Readonly<Record<HostProfileName, HostProfile>> = {
  kibana_8_12: {
    name: 'kibana_8_12',
    kibanaVersion: '8.12.2',
    buildNumber: 70_142,
    branch: '8.12',
    routesNeedSecurity: false,
    authorization: 'tags',
    restrictInternalApis: false,
    additionalData: 'exclude_list',
    ensureScheduledUpdatesInterval: false,
    extraTaskDefinitionKeys: [],
    themeTag: { light: 'v8light', dark: 'v8dark' },
    hasRendering: false,
    styleSheets: {
      light: ['@elastic/eui/dist/eui_theme_light.min.css', '@elastic/charts/dist/theme_only_light.css'],
      dark: ['@elastic/eui/dist/eui_theme_dark.min.css', '@elastic/charts/dist/theme_only_dark.css'],
    },
  },
  kibana_9_5: {
    name: 'kibana_9_5',
    kibanaVersion: '9.5.0',
    buildNumber: 90_500,
    branch: '9.5',
    routesNeedSecurity: true,
    authorization: 'security',
    restrictInternalApis: true,
    additionalData: 'include_list',
    ensureScheduledUpdatesInterval: true,
    extraTaskDefinitionKeys: ['cost', 'priority'],
    themeTag: { light: 'borealislight', dark: 'borealisdark' },
    hasRendering: true,
    styleSheets: {
      light: ['@elastic/charts/dist/theme_only_light.css'],
      dark: ['@elastic/charts/dist/theme_only_dark.css'],
    },
  },
};
