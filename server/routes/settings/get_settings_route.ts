import type { SettingsAnswer } from '../../../common/api/settings';
import { PRIVILEGES } from '../../../common/names';
import { defineRoute } from '../define_route';

export const getSettingsRoute = defineRoute({
  method: 'get',
  path: '/settings',
  privilege: PRIVILEGES.read,
  handler: ({ services }): Promise<SettingsAnswer> => services.settingsService.get(),
});
