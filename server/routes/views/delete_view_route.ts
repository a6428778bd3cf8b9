import { savedViewParamsCodec } from '../../../common/api/saved_views';
import type { SavedViews } from '../../../common/api/saved_views';
import { PRIVILEGES } from '../../../common/names';
import { auditViewDeletion } from '../../audit';
import { defineRoute } from '../define_route';

/** `DELETE /views/{name}` */
export const deleteViewRoute = defineRoute({
  method: 'delete',
  path: '/views/{name}',
  privilege: PRIVILEGES.rules,
  params: savedViewParamsCodec,
  audit: auditViewDeletion,
  handler: ({ params, services }): Promise<SavedViews> => services.viewStore.delete(params.name),
});
