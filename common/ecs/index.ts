export type { AuditFields, EcsDocument, EcsEvent, EcsUrl, EcsUser } from './ecs_document';
export { FIELD_TABLE, REJECTED_FIELD_TABLE, VENDOR_PREFIX } from './field_table';
export type { FieldDefinition, FieldType } from './field_table';
export { serializeEcsDocument } from './serialize_ecs_document';
export type { SerializeOptions } from './serialize_ecs_document';
export { toEcsDocument } from './to_ecs_document';
export type { EcsRecord, ToEcsDocumentOptions } from './to_ecs_document';
export { toUtcMillis } from './to_utc_millis';
