import type { Source } from '../../../common/api/sources';
import { sourceIdCodec } from '../../../common/api/sources';
import { PRIVILEGES } from '../../../common/names';
import { auditBackfillCancellation } from '../../audit';
import { defineRoute } from '../define_route';

export const cancelBackfillRoute = defineRoute({
  method: 'delete',
  path: '/sources/{id}/_backfill',
  privilege: PRIVILEGES.sources,
  params: sourceIdCodec,
  audit: auditBackfillCancellation,
  handler: ({ params, services }): Promise<Source> => services.sourceService.cancelBackfill(params.id),
});
