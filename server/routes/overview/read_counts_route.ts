import type { OverviewCounts } from '../../../common/api/overview';
import { overviewFiltersCodec } from '../../../common/api/overview';
import { PRIVILEGES } from '../../../common/names';
import { defineRoute } from '../define_route';

/** `POST /overview/_counts`: all panels that count, read together, each with the ES|QL that gives the same. */
export const readCountsRoute = defineRoute({
  method: 'post',
  path: '/overview/_counts',
  privilege: PRIVILEGES.read,
  body: overviewFiltersCodec,
  handler: ({ body, signal, services }): Promise<OverviewCounts> => services.overviewReader.counts(body, signal),
});
