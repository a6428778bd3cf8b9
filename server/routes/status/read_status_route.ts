import type { AppStatus } from '../../../common/api/app_status';
import { PRIVILEGES } from '../../../common/names';
import { defineRoute } from '../define_route';

export const readStatusRoute = defineRoute({
  method: 'get',
  path: '/status',
  privilege: PRIVILEGES.read,
  handler: ({ request, signal, services }): Promise<AppStatus> => services.statusReader.read(request, signal),
});
