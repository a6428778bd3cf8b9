import type { ClaudeActivityError } from '../../../../common/errors/claude_activity_error';
import { ModelAnswerUnusableError } from '../../../errors/model_answer_unusable_error';
import { ModelDeclinedError } from '../../../errors/model_declined_error';
import { ModelRateLimitedError } from '../../../errors/model_rate_limited_error';
import { ModelUnauthorizedError } from '../../../errors/model_unauthorized_error';
import { ModelUnreachableError } from '../../../errors/model_unreachable_error';
import { plainText } from '../../reading/plain_text';

export interface RefusedCompletion {
  statusCode: number;
  headers: Record<string, string | string[] | undefined>;
  body: string;
  /** The key that was sent: never part of what is said. */
  apiKey: string | undefined;
  name: string;
  nowMs: number;
}

const MAX_QUOTE_LENGTH = 200;
const HIDDEN_KEY = '(API key)';
/** Error pages repeat keys, also cut or masked ones. */
const ANY_KEY = /\b(?:sk|pk|gsk|key|xai|AIza)[-_][\w*.-]{6,}/g;

interface ApiError {
  code: string;
  message: string;
}

/** `error.code`, else its type, and the message of the body, whose form differs between endpoints. */
export const readApiError = ({ body, apiKey }: Pick<RefusedCompletion, 'body' | 'apiKey'>): ApiError => {
  let parsed: unknown;
  try {
    parsed = JSON.parse(body);
  } catch {
    return { code: '', message: '' };
  }
  const outer: unknown = Array.isArray(parsed) ? parsed[0] : parsed;
  const error = (outer as { error?: unknown } | null)?.error ?? outer;
  if (typeof error === 'string') return { code: '', message: hideKeys(error, apiKey) };
  const { code, type, message } = (error ?? {}) as Record<string, unknown>;
  return {
    code: [code, type].find((value) => typeof value === 'string')?.slice(0, 64) ?? '',
    message: typeof message === 'string' ? hideKeys(message, apiKey) : '',
  };
};

const hideKeys = (text: string, apiKey: string | undefined): string =>
  plainText(
    (apiKey === undefined || apiKey === '' ? text : text.replaceAll(apiKey, HIDDEN_KEY)).replace(ANY_KEY, HIDDEN_KEY),
    MAX_QUOTE_LENGTH,
  );

const MAX_WAIT_SECONDS = 24 * 3600;

/** Seconds, or a date, as HTTP has it. */
const retryAfterSeconds = (headers: RefusedCompletion['headers'], nowMs: number): number | undefined => {
  const header = headers['retry-after'];
  if (typeof header !== 'string') return undefined;
  const seconds = /^\d+(?:\.\d+)?$/.test(header.trim()) ? Number(header) : (Date.parse(header) - nowMs) / 1000;
  return Number.isFinite(seconds) && seconds >= 0 && seconds <= MAX_WAIT_SECONDS ? Math.ceil(seconds) : undefined;
};

/** Turns any answer but 200 into the error that says what to do. */
export const refusedCompletionError = (refused: RefusedCompletion): ClaudeActivityError => {
  const { statusCode, headers, name, nowMs } = refused;
  const { code, message } = readApiError(refused);
  const details = { data: { statusCode } };
  const quote = message === '' ? '' : ` It said: “${message}”`;
  if (statusCode === 401 || statusCode === 403) {
    return new ModelUnauthorizedError(
      `The model's endpoint does not accept the key, or the key may not use ${name}. Set a valid claude_activity.model.apiKey in Kibana's keystore and restart Kibana.${quote}`,
      details,
    );
  }
  if (statusCode === 429) {
    const wait = retryAfterSeconds(headers, nowMs);
    return new ModelRateLimitedError(
      `The budget of ${name} is used up. Try again ${wait === undefined ? 'later' : `in ${wait} seconds`}, or read the request without a model.`,
      wait,
    );
  }
  if (/content_?filter|content_policy|safety/i.test(code)) {
    return new ModelDeclinedError(
      `A content filter of ${name} refused the request. Say it in other words, or read it without a model.`,
      details,
    );
  }
  if (statusCode === 404) {
    return new ModelAnswerUnusableError(
      `There is no ${name} at this address (404). Check claude_activity.model.url and claude_activity.model.model.${quote}`,
      details,
    );
  }
  if (statusCode >= 300 && statusCode < 400) {
    return new ModelAnswerUnusableError(
      `The model's address redirects elsewhere (${statusCode}), and the key is not sent on. Set claude_activity.model.url to the final address.`,
      details,
    );
  }
  if (statusCode >= 500 || statusCode === 408) {
    return new ModelUnreachableError(
      `The model's endpoint has trouble answering (${statusCode}). Try again later, or read the request without a model.`,
      details,
    );
  }
  return new ModelAnswerUnusableError(`The model's endpoint refused the request (${statusCode}).${quote}`, details);
};
