import fields from './vendor_fields.json';

/** Elasticsearch types that vendor fields use. */
export type VendorFieldType = 'keyword' | 'long' | 'double' | 'boolean' | 'date' | 'flattened';

export interface VendorField {
  type: VendorFieldType;
  /** `elastic`: modelled by Elastic's package; `ours`: documented, not modelled by Elastic; `derived`: computed by the mapper. */
  origin: 'elastic' | 'ours' | 'derived';
  note?: string;
}

/** Every field under `anthropic.audit.`, by its name there; a dot stands for nesting (`actor.provider.type`). */
export const VENDOR_FIELDS: ReadonlyMap<string, VendorField> = new Map(
  Object.entries(fields as Record<string, VendorField>),
);
