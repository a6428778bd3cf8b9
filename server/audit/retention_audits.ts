import type { RetentionAnswer, RetentionInput } from '../../common/api/retention';
import { auditDataStream } from '../../common/names';
import type { RouteAudit } from './route_audit';

interface OnRetention {
  params: { namespace: string };
  body: RetentionInput;
  services: { retentionService: { get(): Promise<RetentionAnswer> } };
}

const inWords = (days: number | null): string => (days === null ? 'for ever' : `${days} days`);

/** How long before and after is what an auditor asks when events are missing. */
export const auditRetentionUpdate: RouteAudit<OnRetention, RetentionAnswer> = {
  describe: async ({ params: { namespace }, body: { days }, services }) => {
    // Where it can't be read, changing it fails by itself, and that is logged.
    const before = await services.retentionService.get().catch(() => undefined);
    const current = before?.namespaces.find((each) => each.namespace === namespace);
    return {
      name: 'retention_update',
      object: { type: 'data_stream', name: auditDataStream(namespace) },
      facts: { ...(current && { before: inWords(current.days) }), now: inWords(days) },
    };
  },
};
