import type { SavedViews } from '../../../common/api/saved_views';
import { PRIVILEGES } from '../../../common/names';
import { defineRoute } from '../define_route';

/** `GET /views`: the saved views of the space. */
export const listViewsRoute = defineRoute({
  method: 'get',
  path: '/views',
  privilege: PRIVILEGES.read,
  handler: ({ services }): Promise<SavedViews> => services.viewStore.read(),
});
