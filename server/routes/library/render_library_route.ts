import { renderLibraryRequestCodec } from '../../../common/api/library';
import type { RenderLibraryAnswer } from '../../../common/api/library';
import { PRIVILEGES } from '../../../common/names';
import { defineRoute } from '../define_route';

/** `POST /rules/library/_render`: nothing is stored by it. */
export const renderLibraryRoute = defineRoute({
  method: 'post',
  path: '/rules/library/_render',
  privilege: PRIVILEGES.rules,
  body: renderLibraryRequestCodec,
  handler: ({ body, signal, services }): Promise<RenderLibraryAnswer> =>
    services.libraryService.render(body.ids, signal),
});
