import type { Activity } from '../../../common/compliance_api/activity';
import { toEcsDocument } from '../../../common/ecs';
import { auditDataStream } from '../../../common/names';
import type { AuditCluster } from './audit_cluster';

export const HISTORY_END_MS = Date.parse('2026-11-03T12:00:00.000Z');
export const HISTORY_DAYS = 4;
const DAY_MS = 86_400_000;
const ORGANIZATION = 'org_01HISTORY';

/** Numbers in [0, 1), the same on every run (a linear congruential generator). */
const numbers = (seed: number): (() => number) => {
  let state = seed;
  return () => (state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32) / 2 ** 32;
};

const KINDS: readonly ((next: () => number) => Partial<Activity>)[] = [
  () => ({ type: 'magic_link_login_failed' }),
  () => ({ type: 'magic_link_login_failed' }),
  () => ({ type: 'magic_link_login_succeeded' }),
  () => ({ type: 'sso_login_succeeded' }),
  (next) => ({ type: 'org_sso_toggled', organization_id: ORGANIZATION, enabled: next() < 0.5 }),
  (next) => ({
    type: 'mcp_server_created',
    organization_id: ORGANIZATION,
    mcp_server_id: `mcpsrv_${Math.floor(next() * 30)}`,
    mcp_server_name: `server ${Math.floor(next() * 30)}`,
  }),
  () => ({ type: 'org_data_export_started', organization_id: ORGANIZATION }),
  () => ({ type: 'org_data_export_accessed', organization_id: ORGANIZATION }),
];

/** Four days of a small organization: bursts of failed sign-ins among other things, and quiet nights. */
export const makeHistory = (): Activity[] => {
  const next = numbers(20261103);
  return Array.from({ length: 900 }, (_, index): Activity => {
    // Every third event belongs to a burst of one person.
    const isBurst = index % 3 === 0;
    const burst = Math.floor(index / 30);
    const hours = isBurst ? burst * 3.1 + (index % 30) / 40 : next() * HISTORY_DAYS * 24;
    const person = isBurst ? burst % 4 : Math.floor(next() * 6);
    const kind = isBurst ? KINDS[0] : KINDS[Math.floor(next() * KINDS.length)];
    const atMs = HISTORY_END_MS - HISTORY_DAYS * DAY_MS + Math.floor(hours * 3_600_000) + index;
    return {
      id: `activity_${index}`,
      created_at: new Date(Math.min(atMs, HISTORY_END_MS - 1)).toISOString(),
      actor: {
        type: 'user_actor',
        user_id: `user_${person}`,
        email_address: `person${person}@acme.example`,
        ip_address: `198.51.100.${Math.floor(next() * 20)}`,
      },
      ...kind?.(next),
    };
  });
};

/** Stores activities as one pass over the whole history would have: all of them came in at its end. */
export const indexBackfilled = async (
  cluster: AuditCluster,
  activities: readonly Activity[],
  namespace: string,
): Promise<void> => {
  const ingested = new Date(HISTORY_END_MS).toISOString();
  const lines = activities.flatMap((activity) => {
    const { id, document } = toEcsDocument(activity, { namespace });
    const event = (document as { event?: object }).event;
    return [{ create: { _id: id } }, { ...document, event: { ...event, ingested } }];
  });
  const { errors, items } = await cluster.client.transport.request<{ errors: boolean; items: unknown[] }>({
    method: 'POST',
    path: `/${auditDataStream(namespace)}/_bulk`,
    querystring: { refresh: true },
    bulkBody: lines,
  });
  if (errors) throw new Error(`Elasticsearch rejected documents: ${JSON.stringify(items).slice(0, 2000)}`);
};
