import type { SourceDeletionAnswer } from '../../../common/api/source_deletion';
import { deleteSourceQueryCodec } from '../../../common/api/source_deletion';
import { sourceIdCodec } from '../../../common/api/sources';
import { PRIVILEGES } from '../../../common/names';
import { auditSourceDeletion } from '../../audit';
import { defineRoute } from '../define_route';

/** Ends the reading and forgets the keys; with `data=delete` also deletes what is stored, as the current user. */
export const deleteSourceRoute = defineRoute({
  method: 'delete',
  path: '/sources/{id}',
  privilege: PRIVILEGES.sources,
  params: sourceIdCodec,
  query: deleteSourceQueryCodec,
  audit: auditSourceDeletion,
  handler: ({ params, query, services }): Promise<SourceDeletionAnswer> =>
    services.sourceDeletion.delete(params.id, { withData: query.data === 'delete' }),
});
