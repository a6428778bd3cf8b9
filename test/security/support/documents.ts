import { QUERY_PAYLOADS } from './payloads';

export interface AuditDocument {
  '@timestamp': string;
  event: { id: string; action: string; category: string[]; kind: string; dataset: string; outcome: string };
  organization: { id: string };
  user: { email: string; id: string };
  anthropic: { audit: { actor: { type: string }; claude_project_id: string } };
}

export interface StoredDocument {
  namespace: 'default' | 'emea';
  document: AuditDocument;
}

export const FROM = '2026-03-01T00:00:00.000Z';
export const TO = '2026-03-02T00:00:00.000Z';
/** Only in events of the namespace `default`. */
export const DEFAULT_CANARY = 'default-canary-4c2e';
export const EMEA_CANARY = 'emea-canary-91ab';

const make = (
  index: number,
  namespace: StoredDocument['namespace'],
  values: { action: string; category: string; organization: string; project: string; user: string },
): StoredDocument => ({
  namespace,
  document: {
    '@timestamp': new Date(Date.parse(FROM) + index * 60_000).toISOString(),
    event: {
      id: `activity_sec_${index}`,
      action: values.action,
      category: [values.category],
      kind: 'event',
      dataset: 'anthropic.audit',
      outcome: 'success',
    },
    organization: { id: values.organization },
    user: { email: values.user, id: `user_${index}` },
    anthropic: { audit: { actor: { type: 'user_actor' }, claude_project_id: values.project } },
  },
});

const plain = (canary: string) => ({
  action: 'sso_login_succeeded',
  category: 'authentication',
  organization: `org_${canary}`,
  project: `project_${canary}`,
  user: `${canary}@acme.example`,
});

/** What is stored: ordinary events of two namespaces, and one event for each text that might break a query. */
export const STORED: readonly StoredDocument[] = [
  ...Array.from({ length: 30 }, () => ['default', plain(DEFAULT_CANARY)] as const),
  ...Array.from({ length: 5 }, () => ['emea', plain(EMEA_CANARY)] as const),
  ...QUERY_PAYLOADS.map(
    (text) => ['default', { action: text, category: text, organization: text, project: text, user: text }] as const,
  ),
].map(([namespace, values], index) => make(index, namespace, values));

/** Outside the range that the overview is asked for: what a preview over the last days would find. */
export const RECENT: readonly StoredDocument[] = [1, 2, 3].map((hours) => {
  const stored = make(1000 + hours, 'default', plain(DEFAULT_CANARY));
  const time = new Date(Date.now() - hours * 3_600_000).toISOString();
  return { ...stored, document: { ...stored.document, '@timestamp': time } };
});
