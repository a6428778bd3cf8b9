import type { ReplayAnswer } from '../../../common/api/dead_letters';
import { sourceIdCodec } from '../../../common/api/sources';
import { PRIVILEGES } from '../../../common/names';
import { auditDeadLetterReplay } from '../../audit';
import { defineRoute } from '../define_route';

/** Stores the open dead letters of a source as events, as far as Elasticsearch takes them by now. */
export const replayDeadLettersRoute = defineRoute({
  method: 'post',
  path: '/sources/{id}/dead_letters/_replay',
  privilege: PRIVILEGES.sources,
  params: sourceIdCodec,
  audit: auditDeadLetterReplay,
  handler: ({ params, signal, services }): Promise<ReplayAnswer> => services.deadLetterReplay.replay(params.id, signal),
});
