import { schema } from '.';
import type { SchemaType } from './schema_type';

/** Messages as `@kbn/config-schema` of Kibana 8.12.2 gave them for the same schema and value. */
const REFUSED: Array<[what: string, type: SchemaType<unknown>, value: unknown, message: string]> = [
  [
    'null for an object',
    schema.object({}),
    null,
    '[request body]: expected a plain object value, but found [null] instead.',
  ],
  ['text for an object', schema.object({}), 'x', '[request body]: could not parse object value from json input'],
  [
    'an unknown key',
    schema.object({ a: schema.string() }),
    { a: 'x', cost: 1 },
    '[request body.cost]: definition for this key is missing',
  ],
  [
    'a missing text',
    schema.object({ a: schema.object({ b: schema.string() }) }),
    {},
    '[request body.a.b]: expected value of type [string] but got [undefined]',
  ],
  [
    'what fits no alternative',
    schema.object({
      a: schema.oneOf<string | number>([schema.string() as SchemaType<string | number>, schema.number()]),
    }),
    { a: true },
    '[request body.a]: types that failed validation:\n- [request body.a.0]: expected value of type [string] but got [boolean]\n- [request body.a.1]: expected value of type [number] but got [boolean]',
  ],
  [
    'a number for a nullable text',
    schema.object({ a: schema.nullable(schema.string()) }),
    { a: 3 },
    '[request body.a]: types that failed validation:\n- [request body.a.0]: expected value of type [string] but got [number]\n- [request body.a.1]: expected value to equal [null]',
  ],
  [
    'too long a list',
    schema.object({ a: schema.arrayOf(schema.string(), { maxSize: 1 }) }),
    { a: ['x', 'y'] },
    '[request body.a]: array size is [2], but cannot be greater than [1]',
  ],
  [
    'text that is no list',
    schema.object({ a: schema.arrayOf(schema.string()) }),
    { a: 'x' },
    '[request body.a]: could not parse array value from json input',
  ],
  [
    'a wrong element',
    schema.object({ a: schema.arrayOf(schema.string()) }),
    { a: [1] },
    '[request body.a.0]: expected value of type [string] but got [number]',
  ],
  [
    'a wrong key of a record',
    schema.object({ a: schema.recordOf(schema.string({ maxLength: 1 }), schema.number()) }),
    { a: { xx: 1 } },
    '[request body.a.key("xx")]: value has length [2] but it must have a maximum length of [1].',
  ],
  [
    'too small a number',
    schema.object({ a: schema.number({ min: 3 }) }),
    { a: 2 },
    '[request body.a]: Value must be equal to or greater than [3].',
  ],
];

describe('schema', () => {
  it.each(REFUSED)('refuses %s in the words of Kibana', (_what, type, value, message) => {
    expect(() => type.validate(value, {}, 'request body')).toThrow(new Error(message));
  });

  it('fills in defaults, also inside an object that is missing', () => {
    const type = schema.object({
      a: schema.object({ b: schema.string({ defaultValue: 'q' }) }),
      c: schema.maybe(schema.string()),
    });
    expect(type.validate(undefined)).toEqual({ a: { b: 'q' } });
  });

  it('reads numbers, booleans and lists out of a query string', () => {
    const type = schema.object({ size: schema.number(), all: schema.boolean(), ids: schema.arrayOf(schema.string()) });
    expect(type.validate({ size: '12', all: 'True', ids: '["a"]' })).toEqual({ size: 12, all: true, ids: ['a'] });
  });

  it('forbids, ignores or allows unknown keys at every depth after extendsDeep', () => {
    const type = schema.object({ list: schema.arrayOf(schema.object({ a: schema.string() })) });
    const value = { list: [{ a: 'x', more: 1 }], other: 2 };
    expect(() => type.extendsDeep({ unknowns: 'forbid' }).validate(value)).toThrow('[list.0.more]');
    expect(type.extendsDeep({ unknowns: 'ignore' }).validate(value)).toEqual({ list: [{ a: 'x' }] });
    expect(type.extendsDeep({ unknowns: 'allow' }).validate(value)).toEqual(value);
  });
});
