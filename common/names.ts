/** Names by which the outside world knows this plugin; they never change once released. */
export const PLUGIN_ID = 'claudeActivity';
export const PLUGIN_NAME = 'Claude Activity';
export const CONFIG_PATH = 'claude_activity';

export const DATASET = 'anthropic.audit';
export const REJECTED_DATASET = 'anthropic.audit_rejected';
export const AUDIT_INDEX_PATTERN = `logs-${DATASET}-*`;
export const REJECTED_INDEX_PATTERN = `logs-${REJECTED_DATASET}-*`;

/** Data stream that one source writes, by its namespace. */
export const auditDataStream = (namespace: string): string => `logs-${DATASET}-${namespace}`;
/** Data stream that keeps what Elasticsearch rejected, by the source's namespace. */
export const rejectedDataStream = (namespace: string): string => `logs-${REJECTED_DATASET}-${namespace}`;

export const AUDIT_TEMPLATE = 'claude-activity-audit';
export const REJECTED_TEMPLATE = 'claude-activity-audit-rejected';

/** Enriches events, on clusters that have the processors. */
export const ENRICHMENT_PIPELINE = `logs-${DATASET}@claude_activity`;
/** Users' own settings and mappings for both data streams, by the name that Elastic's convention gives it. */
export const CUSTOM_COMPONENT = `logs-${DATASET}@custom`;

export const SOURCE_SAVED_OBJECT = 'claude-activity-source';
export const SETTINGS_SAVED_OBJECT = 'claude-activity-settings';

export const INGEST_TASK = 'claude_activity:ingest';
export const BACKFILL_TASK = 'claude_activity:backfill';

/** What a Kibana user may do; each is a privilege of the plugin's one Kibana feature. */
export const PRIVILEGES = {
  read: 'claude_activity_read',
  sources: 'claude_activity_sources',
  rules: 'claude_activity_rules',
  respond: 'claude_activity_respond',
} as const;

export type Privilege = (typeof PRIVILEGES)[keyof typeof PRIVILEGES];

export const INTERNAL_API = '/internal/claude_activity';
