import type { RetentionAnswer } from '../../../common/api/retention';
import { retentionInputCodec, retentionParamsCodec } from '../../../common/api/retention';
import { PRIVILEGES } from '../../../common/names';
import { auditRetentionUpdate } from '../../audit';
import { defineRoute } from '../define_route';

/** Changes how long the data of a namespace is kept, as the current user. */
export const updateRetentionRoute = defineRoute({
  method: 'put',
  path: '/retention/{namespace}',
  privilege: PRIVILEGES.sources,
  params: retentionParamsCodec,
  body: retentionInputCodec,
  audit: auditRetentionUpdate,
  handler: ({ params, body, services }): Promise<RetentionAnswer> =>
    services.retentionService.change(params.namespace, body),
});
