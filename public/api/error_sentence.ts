import { strings } from './strings';

const property = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined;

const messageOf = (value: unknown): string | undefined => {
  const message = property(value, 'message');
  return typeof message === 'string' && message.trim() !== '' ? message : undefined;
};

const FIRST_SERVER_ERROR = 500;

/**
 * A failure of Kibana itself, before or instead of our route. Its own words ("License is not available." while
 * Elasticsearch is away, "Failed to fetch" while Kibana is) lead nobody to the cause.
 */
const sentenceAboutKibana = (thrown: unknown): string | undefined => {
  const isOurs = typeof property(property(property(thrown, 'body'), 'attributes'), 'code') === 'string';
  const status = property(property(thrown, 'response'), 'status');
  if (isOurs || property(thrown, 'request') === undefined) return undefined;
  if (status === undefined) return strings.noAnswer;
  return typeof status === 'number' && status >= FIRST_SERVER_ERROR ? strings.notFromUs : undefined;
};

/**
 * The sentence to show for anything thrown by a request: what our route said if it answered, else what is known about
 * Kibana, else what was thrown says.
 *
 * @param fallback - shown when nothing says anything
 */
export const errorSentence = (thrown: unknown, fallback: string): string =>
  sentenceAboutKibana(thrown) ?? messageOf(property(thrown, 'body')) ?? messageOf(thrown) ?? fallback;
