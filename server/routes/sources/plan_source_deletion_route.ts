import type { SourceDeletionPlan } from '../../../common/api/source_deletion';
import { sourceIdCodec } from '../../../common/api/sources';
import { PRIVILEGES } from '../../../common/names';
import { defineRoute } from '../define_route';

/** What would go if the source were deleted with its data, and whether that can be done, as the current user. */
export const planSourceDeletionRoute = defineRoute({
  method: 'get',
  path: '/sources/{id}/_deletion',
  privilege: PRIVILEGES.sources,
  params: sourceIdCodec,
  handler: ({ params, services }): Promise<SourceDeletionPlan> => services.sourceDeletion.plan(params.id),
});
