import type { DeadLettersAnswer } from '../../../common/api/dead_letters';
import { deadLettersQueryCodec } from '../../../common/api/dead_letters';
import { sourceIdCodec } from '../../../common/api/sources';
import { PRIVILEGES } from '../../../common/names';
import { defineRoute } from '../define_route';

/** The records of a source that could not be stored, with error and original text, as the current user. */
export const listDeadLettersRoute = defineRoute({
  method: 'get',
  path: '/sources/{id}/dead_letters',
  privilege: PRIVILEGES.read,
  params: sourceIdCodec,
  query: deadLettersQueryCodec,
  handler: ({ params, query, signal, services }): Promise<DeadLettersAnswer> =>
    services.deadLetterReader.list(params.id, Number(query.page ?? 0), signal),
});
