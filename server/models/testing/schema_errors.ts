import type { JsonSchema } from '../schema/json_schema';

type Definitions = Readonly<Record<string, JsonSchema>>;

/** What a value lacks for a schema of our dialect; only for tests, as the codecs decide. */
export const schemaErrors = (value: unknown, schema: JsonSchema, definitions: Definitions, path = ''): string[] => {
  if ('$ref' in schema) {
    const target = definitions[schema.$ref.replace('#/$defs/', '')];
    return target === undefined ? [`${path}: ${schema.$ref}`] : schemaErrors(value, target, definitions, path);
  }
  if ('const' in schema) return value === schema.const ? [] : [`${path}: ${JSON.stringify(schema.const)}`];
  if ('anyOf' in schema) {
    const fits = schema.anyOf.some((part) => schemaErrors(value, part, definitions, path).length === 0);
    return fits ? [] : [`${path}: none of ${schema.anyOf.length} alternatives`];
  }
  switch (schema.type) {
    case 'string':
      return typeof value === 'string' && (schema.enum?.includes(value) ?? true) ? [] : [`${path}: string`];
    case 'number':
    case 'boolean':
      return typeof value === schema.type ? [] : [`${path}: ${schema.type}`];
    case 'array':
      return Array.isArray(value)
        ? value.flatMap((item, index) => schemaErrors(item, schema.items, definitions, `${path}.${index}`))
        : [`${path}: array`];
    case 'object': {
      if (typeof value !== 'object' || value === null) return [`${path}: object`];
      const { properties, required } = schema;
      return [
        ...required.filter((key) => !(key in value)).map((key) => `${path}.${key}: required`),
        ...Object.entries(value).flatMap(([key, item]) =>
          properties[key] === undefined
            ? [`${path}.${key}: unknown`]
            : schemaErrors(item, properties[key], definitions, `${path}.${key}`),
        ),
      ];
    }
  }
};
