import { SEEN_DAYS, seenQueryCodec } from '../../../common/api/settings';
import type { SeenAnswer } from '../../../common/api/settings';
import { PRIVILEGES } from '../../../common/names';
import { defineRoute } from '../define_route';

/** `GET /settings/_seen`: what the feed has shown for a list. */
export const readSeenRoute = defineRoute({
  method: 'get',
  path: '/settings/_seen',
  privilege: PRIVILEGES.read,
  query: seenQueryCodec,
  handler: async ({ query: { list, days = String(SEEN_DAYS) }, signal, services }): Promise<SeenAnswer> =>
    services.seenReader.read({ list, days: Number(days), settings: await services.settingsService.settings() }, signal),
});
