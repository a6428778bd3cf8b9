import { noteInstalledCodec } from '../../../common/api/library';
import type { NoteInstalledAnswer } from '../../../common/api/library';
import { PRIVILEGES } from '../../../common/names';
import { auditLibraryInstall } from '../../audit';
import { defineRoute } from '../define_route';

/** `POST /rules/library/_installed`: after Kibana's rule API has taken the rules. */
export const noteInstalledRoute = defineRoute({
  method: 'post',
  path: '/rules/library/_installed',
  privilege: PRIVILEGES.rules,
  body: noteInstalledCodec,
  audit: auditLibraryInstall,
  handler: ({ body, services }): Promise<NoteInstalledAnswer> => services.libraryService.noteInstalled(body),
});
