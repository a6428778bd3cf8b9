import { SchemaError } from '../config_schema/schema_error';
import type { RouteConfig, Validator } from './route';

/** A refusal, already worded for the caller. */
export class InvalidInputError extends Error {
  override readonly name = 'InvalidInputError';
}

const check = (validator: Validator | undefined, value: unknown, namespace: string): unknown => {
  // What nobody validates never reaches a handler.
  if (validator === undefined) return {};
  if (typeof validator !== 'function') return validator.validate(value, {}, namespace);
  const { error, value: accepted } = validator(value, {
    ok: (result) => ({ value: result }),
    badRequest: (reason) => ({ error: reason instanceof Error ? reason : new Error(reason) }),
  });
  if (error) throw new SchemaError(error.message, [], [], namespace);
  return accepted;
};

/** @throws InvalidInputError, answered with 400 and its message */
export const validateInput = ({
  validate,
  params,
  query,
  body,
}: {
  validate: RouteConfig['validate'];
  params: unknown;
  query: unknown;
  body: unknown;
}): { params: unknown; query: unknown; body: unknown } => {
  if (validate === false) return { params: {}, query: {}, body: {} };
  try {
    return {
      params: check(validate.params, params, 'request params'),
      query: check(validate.query, query, 'request query'),
      body: check(validate.body, body, 'request body'),
    };
  } catch (error) {
    throw new InvalidInputError(error instanceof Error ? error.message : String(error), { cause: error });
  }
};
