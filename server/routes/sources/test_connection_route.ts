import type { TestConnectionAnswer } from '../../../common/api/sources';
import { testConnectionCodec } from '../../../common/api/sources';
import { PRIVILEGES } from '../../../common/names';
import { auditConnectionTest } from '../../audit';
import { defineRoute } from '../define_route';

export const testConnectionRoute = defineRoute({
  method: 'post',
  path: '/sources/_test',
  privilege: PRIVILEGES.sources,
  body: testConnectionCodec,
  audit: auditConnectionTest,
  handler: ({ body, signal, services }): Promise<TestConnectionAnswer> => services.sourceService.test(body, signal),
});
