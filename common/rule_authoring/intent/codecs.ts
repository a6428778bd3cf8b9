import * as t from 'io-ts';

/** A codec for the texts that `is` accepts; `name` is what a refusal shows as "expected …". */
export const textCodecOf = <Text extends string>(name: string, is: (input: string) => boolean): t.Type<Text> => {
  const guard = (input: unknown): input is Text => typeof input === 'string' && is(input);
  return new t.Type<Text>(
    name,
    guard,
    (input, context) => (guard(input) ? t.success(input) : t.failure(input, context)),
    t.identity,
  );
};

/** A codec for a fixed set of names. */
export const oneOf = <Name extends string>(...values: readonly Name[]): t.Type<Name> =>
  textCodecOf<Name>(`one of ${values.join(', ')}`, (input) => (values as readonly string[]).includes(input));

/** An object with these keys and no others. */
export const record = <Required extends t.Props, Optional extends t.Props>(
  required: Required,
  optional: Optional,
): t.ExactC<t.IntersectionC<[t.TypeC<Required>, t.PartialC<Optional>]>> =>
  t.exact(t.intersection([t.type(required), t.partial(optional)]));
