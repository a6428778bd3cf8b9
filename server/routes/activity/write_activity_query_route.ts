import type { ActivityQuery } from '../../../common/api/activity';
import { activityFiltersCodec } from '../../../common/api/activity';
import { PRIVILEGES } from '../../../common/names';
import { defineRoute } from '../define_route';

/** `POST /activity/_query`: the events that pass the filters, as ES|QL that names only fields that are there. */
export const writeActivityQueryRoute = defineRoute({
  method: 'post',
  path: '/activity/_query',
  privilege: PRIVILEGES.read,
  body: activityFiltersCodec,
  handler: ({ body, signal, services }): Promise<ActivityQuery> => services.activityReader.query(body, signal),
});
