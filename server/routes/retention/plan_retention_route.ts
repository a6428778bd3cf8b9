import type { RetentionPlan } from '../../../common/api/retention';
import { retentionParamsCodec, retentionPlanQueryCodec } from '../../../common/api/retention';
import { PRIVILEGES } from '../../../common/names';
import { defineRoute } from '../define_route';

/** What a shorter retention would delete at once. */
export const planRetentionRoute = defineRoute({
  method: 'get',
  path: '/retention/{namespace}/_plan',
  privilege: PRIVILEGES.sources,
  params: retentionParamsCodec,
  query: retentionPlanQueryCodec,
  handler: ({ params, query, services }): Promise<RetentionPlan> =>
    services.retentionService.plan(params.namespace, Number(query.days)),
});
