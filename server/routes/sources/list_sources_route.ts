import type { SourcesAnswer } from '../../../common/api/sources';
import { PRIVILEGES } from '../../../common/names';
import { defineRoute } from '../define_route';

/** Readers may see which sources there are and how they do, too: an empty page has to be explained to them as well. */
export const listSourcesRoute = defineRoute({
  method: 'get',
  path: '/sources',
  privilege: PRIVILEGES.read,
  handler: async ({ services }): Promise<SourcesAnswer> => ({ sources: await services.sourceService.list() }),
});
