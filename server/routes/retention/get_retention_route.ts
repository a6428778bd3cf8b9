import type { RetentionAnswer } from '../../../common/api/retention';
import { PRIVILEGES } from '../../../common/names';
import { defineRoute } from '../define_route';

/** Readers see it, too: it explains why there is nothing before some day. */
export const getRetentionRoute = defineRoute({
  method: 'get',
  path: '/retention',
  privilege: PRIVILEGES.read,
  handler: ({ services }): Promise<RetentionAnswer> => services.retentionService.get(),
});
