import type { Source } from '../../../common/api/sources';
import { sourceIdCodec, sourceInputCodec } from '../../../common/api/sources';
import { PRIVILEGES } from '../../../common/names';
import { auditSourceUpdate } from '../../audit';
import { defineRoute } from '../define_route';

export const updateSourceRoute = defineRoute({
  method: 'put',
  path: '/sources/{id}',
  privilege: PRIVILEGES.sources,
  params: sourceIdCodec,
  body: sourceInputCodec,
  audit: auditSourceUpdate,
  handler: ({ params, body, request, services }): Promise<Source> =>
    services.sourceService.update(request, params.id, body),
});
