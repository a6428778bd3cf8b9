import * as t from 'io-ts';
import type { JsonSchema, ObjectSchema } from './json_schema';

const ONE_OF = 'one of ';

/** Codecs that the schema describes once, under a name; those that refer to themselves must be among them. */
export type NamedCodecs = ReadonlyMap<t.Mixed, string>;

interface Definitions {
  named: NamedCodecs;
  found: Record<string, JsonSchema>;
}

const isObjectSchema = (schema: JsonSchema): schema is ObjectSchema => 'type' in schema && schema.type === 'object';

const objectOf = (props: t.Props, required: readonly string[], definitions: Definitions): ObjectSchema => ({
  type: 'object',
  properties: Object.fromEntries(Object.entries(props).map(([key, codec]) => [key, convert(codec, definitions)])),
  required,
  additionalProperties: false,
});

const merge = (parts: readonly JsonSchema[]): ObjectSchema => {
  const objects = parts.filter(isObjectSchema);
  return {
    type: 'object',
    properties: Object.assign({}, ...objects.map(({ properties }) => properties)) as ObjectSchema['properties'],
    required: objects.flatMap(({ required }) => [...required]),
    additionalProperties: false,
  };
};

const alternatives = (schemas: readonly JsonSchema[]): JsonSchema => ({
  anyOf: schemas.flatMap((schema) => ('anyOf' in schema ? [...schema.anyOf] : [schema])),
});

const literal = (value: unknown): JsonSchema => {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return { const: value };
  throw new TypeError(`A literal of type ${typeof value} has no schema here.`);
};

const convert = (codec: t.Mixed, definitions: Definitions): JsonSchema => {
  const { named, found } = definitions;
  const name = named.get(codec);
  if (name === undefined) return describe(codec, definitions);
  if (found[name] === undefined) {
    // Taken before it is filled in: it may refer to itself.
    found[name] = { anyOf: [] };
    found[name] = describe(codec, definitions);
  }
  return { $ref: `#/$defs/${name}` };
};

const describe = (codec: t.Mixed, definitions: Definitions): JsonSchema => {
  if (codec instanceof t.RecursiveType) return convert(codec.type as t.Mixed, definitions);
  if (codec instanceof t.ExactType) return convert(codec.type as t.Mixed, definitions);
  if (codec instanceof t.IntersectionType) {
    return merge((codec.types as t.Mixed[]).map((part) => convert(part, definitions)));
  }
  if (codec instanceof t.InterfaceType) {
    const props = codec.props as t.Props;
    return objectOf(props, Object.keys(props), definitions);
  }
  if (codec instanceof t.PartialType) return objectOf(codec.props as t.Props, [], definitions);
  if (codec instanceof t.UnionType)
    return alternatives((codec.types as t.Mixed[]).map((part) => convert(part, definitions)));
  if (codec instanceof t.LiteralType) return literal(codec.value);
  if (codec instanceof t.ArrayType) return { type: 'array', items: convert(codec.type as t.Mixed, definitions) };
  if (codec instanceof t.StringType) return { type: 'string' };
  if (codec instanceof t.NumberType) return { type: 'number' };
  if (codec instanceof t.BooleanType) return { type: 'boolean' };
  // What is left are texts with a rule of their own; the name says which.
  return codec.name.startsWith(ONE_OF)
    ? { type: 'string', enum: codec.name.slice(ONE_OF.length).split(', ') }
    : { type: 'string', description: codec.name };
};

/**
 * The JSON Schema of what a codec of an object accepts, so that there is one description of an intent and not two. A
 * text with a rule of its own is any text that the description names: the codec still decides.
 *
 * @throws TypeError for a codec of a kind that intents don't use
 */
export const toJsonSchema = (codec: t.Mixed, named: NamedCodecs = new Map()): ObjectSchema => {
  const definitions: Definitions = { named, found: {} };
  const schema = describe(codec, definitions);
  if (!isObjectSchema(schema)) throw new TypeError('Only objects have a schema here.');
  return Object.keys(definitions.found).length > 0 ? { ...schema, $defs: definitions.found } : schema;
};
