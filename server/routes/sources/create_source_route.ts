import type { Source } from '../../../common/api/sources';
import { sourceInputCodec } from '../../../common/api/sources';
import { PRIVILEGES } from '../../../common/names';
import { auditSourceCreation } from '../../audit';
import { defineRoute } from '../define_route';

export const createSourceRoute = defineRoute({
  method: 'post',
  path: '/sources',
  privilege: PRIVILEGES.sources,
  body: sourceInputCodec,
  audit: auditSourceCreation,
  handler: ({ body, request, services }): Promise<Source> => services.sourceService.create(request, body),
});
