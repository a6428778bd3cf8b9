import { SchemaError } from './schema_error';
import { readJsonText } from './read_json_text';
import { SchemaType } from './schema_type';
import type { TypeOptions, Unknowns } from './schema_type';
import { typeName } from './type_name';

type Value<T> = T extends SchemaType<infer V> ? V : never;
type ObjectValue<P extends Record<string, SchemaType<unknown>>> = { [K in keyof P]: Value<P[K]> };

const isPlainObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !Buffer.isBuffer(value);

const string = (options: TypeOptions<string> & { minLength?: number; maxLength?: number } = {}) =>
  new SchemaType<string>({
    options,
    read: (value, path) => {
      if (typeof value !== 'string') {
        throw new SchemaError(`expected value of type [string] but got [${typeName(value)}]`, path);
      }
      const { minLength = 0, maxLength = Infinity } = options;
      if (value.length < minLength) {
        throw new SchemaError(
          `value has length [${value.length}] but it must have a minimum length of [${minLength}].`,
          path,
        );
      }
      if (value.length > maxLength) {
        throw new SchemaError(
          `value has length [${value.length}] but it must have a maximum length of [${maxLength}].`,
          path,
        );
      }
      return value;
    },
  });

const number = (options: TypeOptions<number> & { min?: number; max?: number } = {}) =>
  new SchemaType<number>({
    options,
    read: (value, path) => {
      const result = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
      if (typeof result !== 'number' || !Number.isFinite(result)) {
        throw new SchemaError(`expected value of type [number] but got [${typeName(value)}]`, path);
      }
      const { min = -Infinity, max = Infinity } = options;
      if (result < min) throw new SchemaError(`Value must be equal to or greater than [${min}].`, path);
      if (result > max) throw new SchemaError(`Value must be equal to or lower than [${max}].`, path);
      return result;
    },
  });

const boolean = (options: TypeOptions<boolean> = {}) =>
  new SchemaType<boolean>({
    options,
    read: (value, path) => {
      const text = typeof value === 'string' ? value.toLowerCase() : value;
      if (text === true || text === 'true') return true;
      if (text === false || text === 'false') return false;
      throw new SchemaError(`expected value of type [boolean] but got [${typeName(value)}]`, path);
    },
  });

const any = (options: TypeOptions<unknown> = {}) =>
  new SchemaType<unknown>({
    options,
    read: (value, path) => {
      if (value === undefined) throw new SchemaError('expected value of type [any] but got [undefined]', path);
      return value;
    },
  });

const literal = <V extends string | number | boolean | null>(expected: V) =>
  new SchemaType<V>({
    read: (value, path) => {
      if (value !== expected) throw new SchemaError(`expected value to equal [${String(expected)}]`, path);
      return expected;
    },
  });

const maybe = <V>(type: SchemaType<V>): SchemaType<V | undefined> =>
  new SchemaType<V | undefined>({
    missing: () => undefined,
    read: (value, path) => type.read(value, path),
    extend: (unknowns) => maybe(type.extendsDeep({ unknowns })),
  });

const oneOf = <V>(types: ReadonlyArray<SchemaType<V>>, options: TypeOptions<V> = {}): SchemaType<V> =>
  new SchemaType<V>({
    options,
    read: (value, path) => {
      const causes: SchemaError[] = [];
      for (const [index, type] of types.entries()) {
        try {
          return type.read(value, path);
        } catch (error) {
          if (!(error instanceof SchemaError)) throw error;
          const within = [...path, String(index), ...error.path.slice(path.length)];
          causes.push(new SchemaError(error.reason, within, error.causes));
        }
      }
      if (value === undefined) throw new SchemaError('expected at least one defined value but got [undefined]', path);
      throw new SchemaError('types that failed validation:', path, causes);
    },
    extend: (unknowns) =>
      oneOf(
        types.map((type) => type.extendsDeep({ unknowns })),
        options,
      ),
  });

const nullable = <V>(type: SchemaType<V>): SchemaType<V | null> => {
  const alternatives = oneOf<V | null>([type, literal(null)]);
  return new SchemaType<V | null>({
    missing: () => null,
    read: (value, path) => alternatives.read(value, path),
    extend: (unknowns) => nullable(type.extendsDeep({ unknowns })),
  });
};

const arrayOf = <V>(
  type: SchemaType<V>,
  options: TypeOptions<V[]> & { minSize?: number; maxSize?: number } = {},
): SchemaType<V[]> =>
  new SchemaType<V[]>({
    options,
    read: (value, path) => {
      const items = readJsonText(value, path, 'array');
      if (!Array.isArray(items)) {
        throw new SchemaError(`expected value of type [array] but got [${typeName(value)}]`, path);
      }
      const { minSize = 0, maxSize = Infinity } = options;
      if (items.length < minSize) {
        throw new SchemaError(`array size is [${items.length}], but cannot be smaller than [${minSize}]`, path);
      }
      if (items.length > maxSize) {
        throw new SchemaError(`array size is [${items.length}], but cannot be greater than [${maxSize}]`, path);
      }
      return items.map((item, index) => type.read(item, [...path, String(index)]));
    },
    extend: (unknowns) => arrayOf(type.extendsDeep({ unknowns }), options),
  });

const recordOf = <V>(
  keys: SchemaType<string>,
  values: SchemaType<V>,
  options: TypeOptions<Record<string, V>> = {},
): SchemaType<Record<string, V>> =>
  new SchemaType<Record<string, V>>({
    options,
    read: (value, path) => {
      const entries = readJsonText(value, path, 'record');
      if (!isPlainObject(entries)) {
        throw new SchemaError(`expected value of type [object] but got [${typeName(value)}]`, path);
      }
      return Object.fromEntries(
        Object.entries(entries).map(([key, entry]) => [
          keys.read(key, [...path, `key("${key}")`]),
          values.read(entry, [...path, key]),
        ]),
      );
    },
    extend: (unknowns) => recordOf(keys, values.extendsDeep({ unknowns }), options),
  });

const object = <P extends Record<string, SchemaType<unknown>>>(
  properties: P,
  options: TypeOptions<ObjectValue<P>> & { unknowns?: Unknowns } = {},
): SchemaType<ObjectValue<P>> => {
  const read = (value: unknown, path: readonly string[]): ObjectValue<P> => {
    // A missing object counts as an empty one, so that its properties' defaults apply.
    const given = value === undefined ? {} : readJsonText(value, path, 'object');
    if (!isPlainObject(given)) {
      throw new SchemaError(`expected a plain object value, but found [${typeName(value)}] instead.`, path);
    }
    const result: Record<string, unknown> = {};
    for (const [key, type] of Object.entries(properties)) {
      const field = type.read(given[key], [...path, key]);
      if (field !== undefined) result[key] = field;
    }
    const { unknowns = 'forbid' } = options;
    for (const key of Object.keys(given).filter((name) => !(name in properties))) {
      // Functions pass: a task definition holds its `createTaskRunner` beside what the schema knows.
      if (typeof given[key] === 'function') result[key] = given[key];
      else if (unknowns === 'forbid') throw new SchemaError('definition for this key is missing', [...path, key]);
      else if (unknowns === 'allow') result[key] = given[key];
    }
    return result as ObjectValue<P>;
  };
  return new SchemaType<ObjectValue<P>>({
    options,
    read,
    extend: (unknowns) =>
      object(
        Object.fromEntries(Object.entries(properties).map(([key, type]) => [key, type.extendsDeep({ unknowns })])) as P,
        { ...options, unknowns },
      ),
  });
};

/** What the server of a plugin gets as `schema` from `@kbn/config-schema`. */
export const schema = { string, number, boolean, any, literal, maybe, nullable, oneOf, arrayOf, recordOf, object };
