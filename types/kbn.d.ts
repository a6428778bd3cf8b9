/**
 * The few parts of Kibana's own packages that the plugin imports at run time. Kibana publishes no types for them; the
 * host supplies the code (server: `node_modules/@kbn`, browser: `__kbnSharedDeps__`).
 */
declare module '@kbn/config-schema' {
  export interface Type<V> {
    readonly type: V;
    validate(value: unknown, context?: Record<string, unknown>, namespace?: string): V;
  }
  export type TypeOf<T extends Type<unknown>> = T['type'];
  export interface ObjectType<V = Record<string, unknown>> extends Type<V> {
    extendsDeep(options: { unknowns: 'allow' | 'forbid' | 'ignore' }): ObjectType<V>;
  }
  interface Options<V> {
    defaultValue?: V;
  }
  export const schema: {
    string(options?: Options<string> & { minLength?: number; maxLength?: number }): Type<string>;
    number(options?: Options<number> & { min?: number; max?: number }): Type<number>;
    boolean(options?: Options<boolean>): Type<boolean>;
    any(): Type<unknown>;
    maybe<V>(type: Type<V>): Type<V | undefined>;
    nullable<V>(type: Type<V>): Type<V | null>;
    literal<V extends string | number | boolean>(value: V): Type<V>;
    oneOf<V>(types: ReadonlyArray<Type<V>>, options?: Options<V>): Type<V>;
    arrayOf<V>(type: Type<V>, options?: Options<V[]> & { maxSize?: number }): Type<V[]>;
    recordOf<V>(key: Type<string>, value: Type<V>): Type<Record<string, V>>;
    object<P extends Record<string, Type<unknown>>>(
      properties: P,
      options?: { unknowns?: 'allow' | 'forbid' | 'ignore' },
    ): ObjectType<{ [K in keyof P]: P[K] extends Type<infer V> ? V : never }>;
  };
}

declare module '@kbn/i18n' {
  export const i18n: {
    translate(
      id: string,
      options: { defaultMessage: string; values?: Record<string, string | number | Date>; description?: string },
    ): string;
  };
}

declare module '@kbn/i18n-react' {
  import type { ComponentType, ReactNode } from 'react';
  export const I18nProvider: ComponentType<{ children?: ReactNode }>;
  export const FormattedMessage: ComponentType<{
    id: string;
    defaultMessage: string;
    values?: Record<string, ReactNode>;
  }>;
}

declare module '@kbn/datemath' {
  import type { Moment } from 'moment';
  const dateMath: { parse(input: string, options?: { roundUp?: boolean; forceNow?: Date }): Moment | undefined };
  export default dateMath;
}

declare module '@kbn/rison' {
  export function encode(value: unknown): string;
}
