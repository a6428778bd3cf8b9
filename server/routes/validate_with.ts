import type * as t from 'io-ts';
import type { ValidationFunction } from '../kibana/contracts';

const MAX_NAMED_ERRORS = 3;

/** Where a value doesn't fit, without the value itself: it may be a secret. */
const describe = ({ context }: t.ValidationError): string => {
  const path = context
    .map(({ key }) => key)
    .filter((key) => key !== '' && !/^\d+$/.test(key))
    .join('.');
  const expected = context[context.length - 1]?.type.name ?? 'another value';
  return path === '' ? `expected ${expected.slice(0, 200)}` : `${path}: expected ${expected.slice(0, 200)}`;
};

/** Checks a part of a request with an io-ts codec, in the form that Kibana's router takes on every version. */
export const validateWith =
  (codec: t.Mixed): ValidationFunction =>
  (data, { ok, badRequest }) => {
    const decoded = codec.decode(data ?? {});
    if (decoded._tag === 'Right') return ok(decoded.right);
    const problems = [...new Set(decoded.left.map(describe))].slice(0, MAX_NAMED_ERRORS);
    return badRequest(`The request is not understood (${problems.join('; ')}).`);
  };
