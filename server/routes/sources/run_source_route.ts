import type { Source } from '../../../common/api/sources';
import { sourceIdCodec } from '../../../common/api/sources';
import { PRIVILEGES } from '../../../common/names';
import { auditSourceRun } from '../../audit';
import { defineRoute } from '../define_route';

export const runSourceRoute = defineRoute({
  method: 'post',
  path: '/sources/{id}/_run',
  privilege: PRIVILEGES.sources,
  params: sourceIdCodec,
  audit: auditSourceRun,
  handler: ({ params, services }): Promise<Source> => services.sourceService.runNow(params.id),
});
