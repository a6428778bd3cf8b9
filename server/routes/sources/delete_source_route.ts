import { sourceIdCodec } from '../../../common/api/sources';
import { PRIVILEGES } from '../../../common/names';
import { auditSourceDeletion } from '../../audit';
import { defineRoute } from '../define_route';

/** Ends the reading; what is stored stays. */
export const deleteSourceRoute = defineRoute({
  method: 'delete',
  path: '/sources/{id}',
  privilege: PRIVILEGES.sources,
  params: sourceIdCodec,
  audit: auditSourceDeletion,
  handler: ({ params, services }): Promise<void> => services.sourceService.delete(params.id),
});
