import type { Source } from '../../../common/api/sources';
import { backfillInputCodec, sourceIdCodec } from '../../../common/api/sources';
import { PRIVILEGES } from '../../../common/names';
import { auditBackfillStart } from '../../audit';
import { defineRoute } from '../define_route';

/** Begins to read the history of a source; `GET /sources/{id}` has its progress. */
export const startBackfillRoute = defineRoute({
  method: 'post',
  path: '/sources/{id}/_backfill',
  privilege: PRIVILEGES.sources,
  params: sourceIdCodec,
  body: backfillInputCodec,
  audit: auditBackfillStart,
  handler: ({ params, body, services }): Promise<Source> => services.sourceService.startBackfill(params.id, body),
});
