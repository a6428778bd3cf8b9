import { settingsInputCodec } from '../../../common/api/settings';
import type { SettingsAnswer } from '../../../common/api/settings';
import { PRIVILEGES } from '../../../common/names';
import { auditSettingsUpdate } from '../../audit';
import { defineRoute } from '../define_route';

/** Lists decide what rules let pass, so whoever may write rules may write them. */
export const updateSettingsRoute = defineRoute({
  method: 'put',
  path: '/settings',
  privilege: PRIVILEGES.rules,
  body: settingsInputCodec,
  audit: auditSettingsUpdate,
  handler: ({ body, services }): Promise<SettingsAnswer> => services.settingsService.update(body),
});
