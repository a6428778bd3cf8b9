import { libraryParamsCodec, tuneRuleRequestCodec } from '../../../common/api/library';
import type { LibraryRuleDetails } from '../../../common/api/library';
import { PRIVILEGES } from '../../../common/names';
import { auditLibraryTuning } from '../../audit';
import { defineRoute } from '../define_route';

/** `PUT /rules/library/{id}/_tuning` */
export const tuneRuleRoute = defineRoute({
  method: 'put',
  path: '/rules/library/{id}/_tuning',
  privilege: PRIVILEGES.rules,
  params: libraryParamsCodec,
  body: tuneRuleRequestCodec,
  audit: auditLibraryTuning,
  handler: ({ params, body, services }): Promise<LibraryRuleDetails> => services.libraryService.tune(params.id, body),
});
