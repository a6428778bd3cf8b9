import { errorSentence } from '../../../api/error_sentence';
import { strings } from './strings';

const property = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>)[name] : undefined;

/**
 * Why Kibana did not create a rule, for people. Its own words for a missing privilege or route ("Forbidden", "API [POST
 * …] is unauthorized for user") lead nobody to what is to be done.
 */
export const createErrorSentence = (thrown: unknown): string => {
  const status = property(property(thrown, 'response'), 'status');
  if (status === 401 || status === 403) return strings.notAllowed;
  if (status === 404) return strings.notThere;
  return errorSentence(thrown, strings.unknownError);
};
