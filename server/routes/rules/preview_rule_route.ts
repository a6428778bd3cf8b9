import { previewRequestCodec } from '../../../common/api/rules';
import type { PreviewAnswer } from '../../../common/api/rules';
import { PRIVILEGES } from '../../../common/names';
import { defineRoute } from '../define_route';

/** `POST /rules/_preview`: as the current user, over the indices of the settings only. */
export const previewRuleRoute = defineRoute({
  method: 'post',
  path: '/rules/_preview',
  privilege: PRIVILEGES.rules,
  body: previewRequestCodec,
  handler: ({ body, signal, services }): Promise<PreviewAnswer> => services.previewService.preview(body, signal),
});
