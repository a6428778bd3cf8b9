import type { Source } from '../../../common/api/sources';
import { sourceIdCodec, sourceInputCodec } from '../../../common/api/sources';
import { PRIVILEGES } from '../../../common/names';
import { defineRoute } from '../define_route';

export const updateSourceRoute = defineRoute({
  method: 'put',
  path: '/sources/{id}',
  privilege: PRIVILEGES.sources,
  params: sourceIdCodec,
  body: sourceInputCodec,
  handler: ({ params, body, request, services }): Promise<Source> =>
    services.sourceService.update(request, params.id, body),
});
