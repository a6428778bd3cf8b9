import type { AuditEntry } from '../../../../common/api/overview';
import { readText, readTexts } from '../../../../common/activity/read_field';

/** What the table shows of one document; undefined or empty: the document has no such field. */
export interface EntryRow {
  id: string;
  index: string;
  document: Record<string, unknown>;
  time?: string | undefined;
  action?: string | undefined;
  categories: string[];
  outcome?: string | undefined;
  /** Label of whoever acted, as in the panel of top users. */
  actor?: string | undefined;
  sourceIp?: string | undefined;
  organizationId?: string | undefined;
  organizationName?: string | undefined;
}

/** First of these that a document has is the label of its actor; the order of the panel of top users. */
export const ACTOR_FIELDS = [
  'user.email',
  'user.id',
  'anthropic.audit.actor.api_key_id',
  'anthropic.audit.actor.admin_api_key_id',
  'anthropic.audit.actor.service_account_id',
  'anthropic.audit.actor.subject',
  'anthropic.audit.actor.external_client_id',
  'anthropic.audit.actor.directory_id',
  'anthropic.audit.actor.service',
  'anthropic.audit.actor.type',
] as const;

export const toEntryRow = ({ id, index, document }: AuditEntry): EntryRow => ({
  id,
  index,
  document,
  time: readText(document, '@timestamp'),
  action: readText(document, 'event.action'),
  categories: readTexts(document, 'event.category'),
  outcome: readText(document, 'event.outcome'),
  actor: ACTOR_FIELDS.map((field) => readText(document, field)).find((text) => text !== undefined),
  sourceIp: readText(document, 'source.ip'),
  organizationId: readText(document, 'organization.id'),
  organizationName: readText(document, 'organization.name'),
});
