import { findActivityType } from '../../common/catalogue';
import { InvalidRequestError } from '../errors/invalid_request_error';

/**
 * Checks which activities are to be read; none means all. The API refuses a whole request for one type that it doesn't
 * know, so only what is documented is let through.
 *
 * @throws InvalidRequestError with the first that isn't known
 */
export const parseActivityTypes = (input: readonly string[]): string[] => {
  const types = [...new Set(input.map((type) => type.trim()).filter((type) => type !== ''))].sort();
  const unknown = types.find((type) => findActivityType(type) === undefined);
  if (unknown !== undefined) {
    throw new InvalidRequestError(`There is no activity type "${unknown}". Enter types such as sso_login_failed.`, {
      data: { field: 'activityTypes' },
    });
  }
  return types;
};
