import { libraryRequestCodec } from '../../../common/api/library';
import type { LibraryAnswer } from '../../../common/api/library';
import { PRIVILEGES } from '../../../common/names';
import { defineRoute } from '../define_route';

/** `POST /rules/library`: only asks; what is installed comes with the question, which an address couldn't hold. */
export const listLibraryRoute = defineRoute({
  method: 'post',
  path: '/rules/library',
  privilege: PRIVILEGES.read,
  body: libraryRequestCodec,
  handler: ({ body, signal, services }): Promise<LibraryAnswer> => services.libraryService.list(body, signal),
});
