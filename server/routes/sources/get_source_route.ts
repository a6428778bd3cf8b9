import type { Source } from '../../../common/api/sources';
import { sourceIdCodec } from '../../../common/api/sources';
import { PRIVILEGES } from '../../../common/names';
import { defineRoute } from '../define_route';

export const getSourceRoute = defineRoute({
  method: 'get',
  path: '/sources/{id}',
  privilege: PRIVILEGES.read,
  params: sourceIdCodec,
  handler: ({ params, services }): Promise<Source> => services.sourceService.get(params.id),
});
