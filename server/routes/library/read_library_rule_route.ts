import { libraryParamsCodec } from '../../../common/api/library';
import type { LibraryRuleDetails } from '../../../common/api/library';
import { PRIVILEGES } from '../../../common/names';
import { defineRoute } from '../define_route';

export const readLibraryRuleRoute = defineRoute({
  method: 'get',
  path: '/rules/library/{id}',
  privilege: PRIVILEGES.read,
  params: libraryParamsCodec,
  handler: ({ params, signal, services }): Promise<LibraryRuleDetails> =>
    services.libraryService.details(params.id, signal),
});
