import { SchemaError } from './schema_error';

export type Unknowns = 'allow' | 'forbid' | 'ignore';

export interface TypeOptions<V> {
  defaultValue?: V | (() => V);
  /** Returns a sentence when the value is not acceptable. */
  validate?(value: V): string | void;
}

/** Reads a value that is there; throws a SchemaError when it does not fit. */
export type Reader<V> = (value: unknown, path: readonly string[]) => V;

/** A type of `@kbn/config-schema`: reads, coerces, fills in defaults, explains what does not fit. */
export class SchemaType<V> {
  /** For type inference only, as in Kibana's package. */
  declare readonly type: V;

  constructor(
    private readonly parts: {
      read: Reader<V>;
      /** What stands for a missing value; without it a missing value goes to `read`, which says what was expected. */
      missing?: () => V | undefined;
      options?: TypeOptions<V>;
      extend?: (unknowns: Unknowns) => SchemaType<V>;
    },
  ) {}

  /** @throws SchemaError whose message begins with the namespace and the path, e.g. `[request body.name]: …` */
  validate(value: unknown, _context: Record<string, unknown> = {}, namespace?: string): V {
    try {
      return this.read(value, []);
    } catch (error) {
      throw error instanceof SchemaError ? error.withNamespace(namespace) : error;
    }
  }

  read(value: unknown, path: readonly string[]): V {
    const { read, missing, options = {} } = this.parts;
    if (value === undefined) {
      if (missing) return missing() as V;
      const { defaultValue } = options;
      if (defaultValue !== undefined) {
        return typeof defaultValue === 'function' ? (defaultValue as () => V)() : defaultValue;
      }
    }
    const result = read(value, path);
    const complaint = options.validate?.(result);
    if (complaint) throw new SchemaError(complaint, path);
    return result;
  }

  extendsDeep({ unknowns }: { unknowns: Unknowns }): SchemaType<V> {
    return this.parts.extend?.(unknowns) ?? this;
  }
}
