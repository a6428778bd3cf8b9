import type { JsonSchema, ObjectSchema } from './json_schema';

const render = (schema: JsonSchema): string => {
  if ('$ref' in schema) return schema.$ref.slice(schema.$ref.lastIndexOf('/') + 1);
  if ('const' in schema) return JSON.stringify(schema.const);
  if ('anyOf' in schema) return schema.anyOf.map(render).join(' | ');
  switch (schema.type) {
    case 'string':
      if (schema.enum !== undefined) return schema.enum.map((value) => JSON.stringify(value)).join(' | ');
      return schema.description === undefined ? 'string' : `string /* ${schema.description} */`;
    case 'array': {
      const items = render(schema.items);
      return /[ |]/.test(items) ? `(${items})[]` : `${items}[]`;
    }
    case 'object':
      return renderObject(schema);
    default:
      return schema.type;
  }
};

const renderObject = ({ properties, required }: ObjectSchema): string =>
  `{ ${Object.entries(properties)
    .map(([key, schema]) => `${key}${required.includes(key) ? '' : '?'}: ${render(schema)}`)
    .join('; ')} }`;

const renderDefinition = (name: string, schema: JsonSchema): string =>
  'anyOf' in schema
    ? `type ${name} =\n${schema.anyOf.map((part) => `  | ${render(part)}`).join('\n')};`
    : `type ${name} = ${render(schema)};`;

/** A schema as TypeScript: a third of the length, and models read it at least as well. */
export const toTypeText = (name: string, { $defs = {}, ...schema }: ObjectSchema): string =>
  [...Object.entries($defs), [name, schema] as const].map(([key, part]) => renderDefinition(key, part)).join('\n');
