import fc from 'fast-check';
import type { JsonSchema } from '../schema/json_schema';

type Definitions = Readonly<Record<string, JsonSchema>>;

/** Texts for what is described in words. */
const DESCRIBED: readonly (readonly [RegExp, fc.Arbitrary<string>])[] = [
  [
    /name of a field/,
    fc.constantFrom('user.email', 'source.ip', 'actor', 'event.action', 'anthropic.audit.mcp_server_name', 'x.y'),
  ],
  [/duration/, fc.constantFrom('90s', '15m', '24h', '14d')],
  [/time of day/, fc.constantFrom('08:00', '22:30')],
];

const text = (description = ''): fc.Arbitrary<string> =>
  DESCRIBED.find(([pattern]) => pattern.test(description))?.[1] ??
  fc.oneof(fc.constantFrom('mcp_server_created', '*_deleted', 'admin', '10.0.0.0/8', 'acme.example'), fc.string());

/** Values that a schema of our dialect lets through. */
export const schemaArbitrary = (schema: JsonSchema, definitions: Definitions): fc.Arbitrary<unknown> => {
  const { value } = fc.letrec<Record<string, unknown>>((tie) => {
    const make = (part: JsonSchema): fc.Arbitrary<unknown> => {
      if ('$ref' in part) return tie(part.$ref.replace('#/$defs/', ''));
      if ('const' in part) return fc.constant(part.const);
      // The first alternatives are leaves: they end what would go on for ever.
      if ('anyOf' in part) return fc.oneof({ maxDepth: 4, depthSize: 'small' }, ...part.anyOf.map(make));
      switch (part.type) {
        case 'string':
          return part.enum === undefined ? text(part.description) : fc.constantFrom(...part.enum);
        case 'number':
          return fc.integer({ min: -1, max: 10_000 });
        case 'boolean':
          return fc.boolean();
        case 'array':
          return fc.array(make(part.items), { maxLength: 3 });
        case 'object': {
          const properties = Object.entries(part.properties);
          return fc.record(Object.fromEntries(properties.map(([key, item]) => [key, make(item)])), {
            requiredKeys: [...part.required],
            noNullPrototype: true,
          });
        }
      }
    };
    return {
      ...Object.fromEntries(Object.entries(definitions).map(([name, part]) => [name, make(part)])),
      value: make(schema),
    };
  });
  if (value === undefined) throw new Error('The schema has no values.');
  return value;
};
