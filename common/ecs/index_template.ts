import { AUDIT_INDEX_PATTERN, CUSTOM_COMPONENT, REJECTED_INDEX_PATTERN } from '../names';
import { FIELD_TABLE, REJECTED_FIELD_TABLE } from './field_table';
import type { FieldDefinition } from './field_table';

/** What a cluster can do, as far as the templates depend on it. */
export interface ClusterCapabilities {
  /** Mapper `constant_keyword`; without it those fields are `keyword`. */
  constantKeyword: boolean;
  /** Mapper `wildcard`; without it those fields are `keyword`. */
  wildcard: boolean;
  /** Data stream lifecycle; without it a template must not have one. */
  lifecycle: boolean;
}

/** Every distribution of Elasticsearch has these. */
const ALL_CAPABILITIES: ClusterCapabilities = { constantKeyword: true, wildcard: true, lifecycle: true };

/** First version whose templates may have a `lifecycle`. */
const LIFECYCLE_SINCE = { major: 8, minor: 11 };

export interface IndexTemplateOptions {
  /** Elasticsearch's version, `8.12.2`; undefined: the newest. */
  stackVersion?: string;
  /** What was found on the cluster; undefined: what that version is known to have. */
  capabilities?: ClusterCapabilities;
  /** Ingest pipeline that every event goes through; undefined: none. */
  pipeline?: string | undefined;
  /** Over Fleet's package, which an admin has decided. */
  isOverFleet?: boolean;
}

/** Body of `PUT _index_template/<name>`. */
export interface IndexTemplate {
  index_patterns: string[];
  priority: number;
  data_stream: Record<string, never>;
  composed_of: string[];
  ignore_missing_component_templates: string[];
  template: {
    settings: Record<string, unknown>;
    mappings: Record<string, unknown>;
    lifecycle?: Record<string, never>;
  };
  _meta: { description: string; managed_by: string; managed: boolean; version: number };
  version: number;
}

/** Raised with every change of the mappings or settings below, so that an installed template is known to be older. */
export const INDEX_TEMPLATE_VERSION = 3;

/** Over the built-in `logs` template (100) and under Fleet's (200): Fleet's own package wins when it comes later. */
const PRIORITY = 150;
const PRIORITY_OVER_FLEET = 250;
const IGNORE_ABOVE = 1024;
/** The table has some 460 fields and their objects; the default limit is 1000, and users may add fields of their own. */
const TOTAL_FIELDS_LIMIT = 2000;

type Mapping = Record<string, unknown>;

/** The mapping of one field on a cluster. */
const fieldMapping = ({ type, value, indexed }: FieldDefinition, capabilities: ClusterCapabilities): Mapping => {
  const isConstant = type === 'constant_keyword' && capabilities.constantKeyword;
  if (isConstant) return value === undefined ? { type } : { type, value };
  if (indexed === false) return { type, index: false, doc_values: false };
  if (type === 'wildcard' && capabilities.wildcard) return { type, ignore_above: IGNORE_ABOVE };
  if (type === 'keyword' || type === 'wildcard' || type === 'constant_keyword') {
    return { type: 'keyword', ignore_above: IGNORE_ABOVE };
  }
  return type === 'flattened' ? { type, ignore_above: IGNORE_ABOVE } : { type };
};

/** Fields by their full names as nested `properties`. */
const nest = (fields: ReadonlyMap<string, FieldDefinition>, capabilities: ClusterCapabilities): Mapping => {
  const root: Mapping = {};
  for (const [path, definition] of [...fields].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const names = path.split('.');
    const leaf = names.pop() as string;
    let level = root;
    for (const name of names) {
      const object = (level[name] ??= { properties: {} }) as { properties: Mapping };
      level = object.properties;
    }
    level[leaf] = fieldMapping(definition, capabilities);
  }
  return root;
};

const capabilitiesOf = ({ stackVersion, capabilities }: IndexTemplateOptions): ClusterCapabilities => {
  if (capabilities || stackVersion === undefined) return capabilities ?? ALL_CAPABILITIES;
  const [major = 0, minor = 0] = stackVersion.split('.').map(Number);
  const hasLifecycle =
    major > LIFECYCLE_SINCE.major || (major === LIFECYCLE_SINCE.major && minor >= LIFECYCLE_SINCE.minor);
  return { ...ALL_CAPABILITIES, lifecycle: hasLifecycle };
};

const indexTemplate = (
  pattern: string,
  description: string,
  fields: ReadonlyMap<string, FieldDefinition>,
  options: IndexTemplateOptions,
): IndexTemplate => {
  const capabilities = capabilitiesOf(options);
  const meta = { description, managed: true, managed_by: 'claude_activity', version: INDEX_TEMPLATE_VERSION };
  return {
    index_patterns: [pattern],
    priority: options.isOverFleet ? PRIORITY_OVER_FLEET : PRIORITY,
    data_stream: {},
    composed_of: [CUSTOM_COMPONENT],
    ignore_missing_component_templates: [CUSTOM_COMPONENT],
    template: {
      settings: {
        index: {
          // Said outright, because from 9.0 on `logs-*-*` is LogsDB otherwise, which rewrites `_source`.
          mode: 'standard',
          codec: 'best_compression',
          mapping: { total_fields: { limit: TOTAL_FIELDS_LIMIT } },
          ...(options.pipeline !== undefined && { default_pipeline: options.pipeline }),
        },
      },
      mappings: {
        // What has no field of its own stands in `anthropic.audit.metadata`; nothing else may add fields.
        dynamic: false,
        date_detection: false,
        _meta: meta,
        properties: nest(fields, capabilities),
      },
      // Rolls over by itself and keeps everything until a retention is set.
      ...(capabilities.lifecycle && { lifecycle: {} }),
    },
    _meta: meta,
    version: INDEX_TEMPLATE_VERSION,
  };
};

/**
 * The template of `logs-anthropic.audit-*`, body of `PUT _index_template/claude-activity-audit`. No `ignore_malformed`:
 * the mapper has checked every value against the same table, and a value that is silently not indexed would be worse
 * than a dead letter.
 */
export const auditIndexTemplate = (options: IndexTemplateOptions = {}): IndexTemplate =>
  indexTemplate(AUDIT_INDEX_PATTERN, 'Claude audit events, written by the Claude Activity app.', FIELD_TABLE, options);

/** The template of `logs-anthropic.audit_rejected-*`, body of `PUT _index_template/claude-activity-audit-rejected`. */
export const rejectedIndexTemplate = (options: IndexTemplateOptions = {}): IndexTemplate =>
  indexTemplate(
    REJECTED_INDEX_PATTERN,
    'Claude audit events that Elasticsearch did not take, kept by the Claude Activity app.',
    REJECTED_FIELD_TABLE,
    options,
  );
