import { savedViewInputCodec, savedViewParamsCodec } from '../../../common/api/saved_views';
import type { SavedViews } from '../../../common/api/saved_views';
import { PRIVILEGES } from '../../../common/names';
import { auditViewSaving } from '../../audit';
import { defineRoute } from '../define_route';

/** `PUT /views/{name}`: everybody in the space sees it, so whoever may change the space's settings may save it. */
export const saveViewRoute = defineRoute({
  method: 'put',
  path: '/views/{name}',
  privilege: PRIVILEGES.rules,
  params: savedViewParamsCodec,
  body: savedViewInputCodec,
  audit: auditViewSaving,
  handler: ({ params, body, services }): Promise<SavedViews> => services.viewStore.save({ ...params, ...body }),
});
