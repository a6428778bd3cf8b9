import type { DeadLetterCounts } from '../../../common/api/dead_letters';
import { PRIVILEGES } from '../../../common/names';
import { defineRoute } from '../define_route';

/** How many records of each source could not be stored, as the current user. */
export const countDeadLettersRoute = defineRoute({
  method: 'get',
  path: '/dead_letters',
  privilege: PRIVILEGES.read,
  handler: ({ signal, services }): Promise<DeadLetterCounts> => services.deadLetterReader.counts(signal),
});
