import { draftRequestCodec } from '../../../common/api/rules';
import type { DraftAnswer } from '../../../common/api/rules';
import { PRIVILEGES } from '../../../common/names';
import { defineRoute } from '../define_route';

/** `POST /rules/_draft`: nothing is stored by it. */
export const draftRuleRoute = defineRoute({
  method: 'post',
  path: '/rules/_draft',
  privilege: PRIVILEGES.rules,
  body: draftRequestCodec,
  handler: ({ body, signal, services }): Promise<DraftAnswer> => services.draftService.draft(body, signal),
});
