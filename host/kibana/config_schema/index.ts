export { schema } from './schema';
export { SchemaError as ValidationError } from './schema_error';
export { SchemaType as Type } from './schema_type';
