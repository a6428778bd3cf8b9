import type { ActivityPage } from '../../../common/api/activity';
import { activitySearchCodec } from '../../../common/api/activity';
import { PRIVILEGES } from '../../../common/names';
import { defineRoute } from '../define_route';

/** `POST /activity/_search`: one page of events with a sentence for each, as the current user. */
export const searchActivityRoute = defineRoute({
  method: 'post',
  path: '/activity/_search',
  privilege: PRIVILEGES.read,
  body: activitySearchCodec,
  handler: ({ body, signal, services }): Promise<ActivityPage> => services.activityReader.page(body, signal),
});
