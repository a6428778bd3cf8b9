import type { ApiError } from './api_error';
import { invalidRequest } from './api_error';

/**
 * The parameters of a request, checked for names.
 *
 * @param single - names that may stand there once
 * @param repeatable - names that may stand there any number of times
 */
export const queryParameters = (
  search: URLSearchParams,
  { single, repeatable = [] }: { single: readonly string[]; repeatable?: readonly string[] },
): { one: (name: string) => string | undefined; all: (name: string) => string[] } | ApiError => {
  for (const name of new Set(search.keys())) {
    if (single.includes(name)) {
      if (search.getAll(name).length > 1) return invalidRequest(`${name}: given more than once`);
    } else if (!repeatable.includes(name)) {
      return invalidRequest(`Unknown query parameter: ${name}`);
    }
  }
  return { one: (name) => search.get(name) ?? undefined, all: (name) => search.getAll(name) };
};

/** @param text - undefined means the default */
export const parseLimit = (
  text: string | undefined,
  { max, fallback }: { max: number; fallback: number },
): number | ApiError => {
  if (text === undefined) return fallback;
  const limit = /^\d{1,9}$/.test(text) ? Number(text) : NaN;
  return limit >= 1 && limit <= max ? limit : invalidRequest(`limit: must be an integer from 1 to ${max}`);
};
