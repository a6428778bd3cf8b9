import type { RetentionAnswer } from '../../common/api/retention';
import { auditRetentionUpdate } from './retention_audits';

const input = (get: () => Promise<RetentionAnswer>) => ({
  params: { namespace: 'default' },
  body: { days: 90, mayDelete: true },
  services: { retentionService: { get } },
});

it('says how long data was kept, and how long it is now', async () => {
  const answer: RetentionAnswer = {
    obstacle: null,
    namespaces: [{ namespace: 'default', dataStreams: [], days: null, isLimitedByCluster: false, obstacle: null }],
  };
  expect(await auditRetentionUpdate.describe(input(async () => answer))).toEqual({
    name: 'retention_update',
    object: { type: 'data_stream', name: 'logs-anthropic.audit-default' },
    facts: { before: 'for ever', now: '90 days' },
  });
});

it('is logged also where nobody could tell how it was', async () => {
  const failing = input(() => Promise.reject(new Error('away')));
  expect(await auditRetentionUpdate.describe(failing)).toMatchObject({ facts: { now: '90 days' } });
});
