import { overviewFiltersCodec } from '../../../common/api/overview';
import type { FilterOptions } from '../../../common/api/overview';
import { PRIVILEGES } from '../../../common/names';
import { defineRoute } from '../define_route';

/** `POST /overview/_options`: what each filter offers under the other filters. */
export const readFilterOptionsRoute = defineRoute({
  method: 'post',
  path: '/overview/_options',
  privilege: PRIVILEGES.read,
  body: overviewFiltersCodec,
  handler: ({ body, signal, services }): Promise<FilterOptions> => services.overviewReader.options(body, signal),
});
