import type { EventOutcome } from '../catalogue';

/** The part of `event.*` that the mapper writes. */
export interface EcsEvent {
  kind: 'event';
  module: 'anthropic';
  dataset: 'anthropic.audit';
  provider: 'compliance_api';
  id?: string;
  action?: string;
  /** Absent where no category fits (unknown types only). */
  category?: readonly string[];
  type: readonly string[];
  outcome: EventOutcome;
  severity: number;
  reason?: string;
  /** ISO 8601, UTC: when the activity was read. */
  created?: string;
  /** ISO 8601, UTC: set by the ingest task, never by the mapper. */
  ingested?: string;
  /** The activity as received, compact JSON. */
  original?: string;
}

export interface EcsUser {
  email?: string;
  id?: string;
  /** The part of `email` before the `@`. */
  name?: string;
  target?: { email?: string; id?: string; roles?: string[] };
}

export interface EcsUrl {
  original: string;
  scheme?: string;
  domain?: string;
  port?: number;
  path?: string;
  query?: string;
  fragment?: string;
}

/** Vendor fields as the table in `vendor_fields.json` types them; `metadata` holds whatever fits nowhere else. */
export interface AuditFields {
  actor?: Record<string, unknown>;
  metadata?: Record<string, unknown>;
  [field: string]: unknown;
}

/** One document of `logs-anthropic.audit-<namespace>`. */
export interface EcsDocument {
  /** ISO 8601, UTC milliseconds. Absent only when `created_at` is unreadable and no time of reading was given. */
  '@timestamp'?: string;
  ecs: { readonly version: string };
  data_stream: { type: 'logs'; dataset: 'anthropic.audit'; namespace: string };
  event: EcsEvent;
  organization?: { id?: string; name?: string };
  http?: { request?: { method?: string; id?: string }; response?: { status_code: number } };
  url?: EcsUrl;
  file?: { name: string };
  group?: { id?: string; name?: string };
  source?: { ip: string };
  user_agent?: { original: string };
  related?: { ip?: string[]; user?: string[]; hosts?: string[] };
  user?: EcsUser;
  anthropic?: { audit: AuditFields };
  tags: string[];
  /** Set by the ingest task, never by the mapper. */
  labels?: { claude_activity_source: string; own_read?: 'true' };
}
