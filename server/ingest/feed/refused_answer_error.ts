import type { ClaudeActivityError } from '../../../common/errors/claude_activity_error';
import { SourceAnswerUnreadableError } from '../../errors/source_answer_unreadable_error';
import { SourceRateLimitedError } from '../../errors/source_rate_limited_error';
import { SourceRequestRefusedError } from '../../errors/source_request_refused_error';
import { SourceUnauthorizedError } from '../../errors/source_unauthorized_error';
import { SourceUnreachableError } from '../../errors/source_unreachable_error';
import { readRetryAfterMs } from './rate_limit';

interface RefusedAnswer {
  statusCode: number;
  headers: Record<string, string | string[] | undefined>;
  body: string;
  /** The key that was sent: never part of what is said. */
  apiKey: string;
  nowMs: number;
}

const MAX_QUOTE_LENGTH = 300;

const HIDDEN_KEY = '(API key)';
/** Some gateways repeat the request's headers in their error pages. */
const ANY_KEY = /sk-ant-[\w-]+/g;

const readApiError = (body: string, apiKey: string): { type?: string; message?: string } => {
  try {
    const parsed: unknown = JSON.parse(body);
    const error = (parsed as { error?: { type?: unknown; message?: unknown } } | null)?.error;
    return {
      ...(typeof error?.type === 'string' && { type: error.type.slice(0, 64) }),
      ...(typeof error?.message === 'string' && {
        message: error.message.replaceAll(apiKey, HIDDEN_KEY).replace(ANY_KEY, HIDDEN_KEY).slice(0, MAX_QUOTE_LENGTH),
      }),
    };
  } catch {
    return {};
  }
};

/**
 * Turns any answer but 200 into the error that says what to do. Status and `error.type` decide, never the message.
 *
 * @see https://platform.claude.com/docs/en/api/errors
 */
export const refusedAnswerError = ({
  statusCode,
  headers,
  body,
  apiKey,
  nowMs,
}: RefusedAnswer): ClaudeActivityError => {
  const { type, message } = readApiError(body, apiKey);
  const requestId = headers['request-id'];
  const details = { data: { statusCode, type, requestId } };
  const quote = message === undefined ? '' : ` It said: “${message}”`;

  if (statusCode === 401 || type === 'authentication_error') {
    return new SourceUnauthorizedError(
      `The Compliance API does not accept the API key: it is wrong, revoked or expired. Enter a valid key.${quote}`,
      details,
    );
  }
  if (statusCode === 403 || type === 'permission_error') {
    return new SourceUnauthorizedError(
      `The API key may not read the Activity Feed. Use a Compliance Access Key with the scope read:compliance_activities, or an Admin API key made after the Compliance API was switched on.${quote}`,
      details,
    );
  }
  if (statusCode === 429 || type === 'rate_limit_error') {
    return new SourceRateLimitedError(
      "The organization's request budget is used up. Reading goes on as soon as the Compliance API allows it.",
      readRetryAfterMs(headers, nowMs),
      details,
    );
  }
  if (statusCode === 404) {
    return new SourceAnswerUnreadableError(
      `There is no Compliance API at this address (404). Check the URL; it is the origin alone, such as https://api.anthropic.com.${quote}`,
      details,
    );
  }
  if (statusCode >= 500) {
    return new SourceUnreachableError(
      `The Compliance API has trouble answering (${statusCode}). It is asked again; see status.anthropic.com if this lasts.`,
      headers['x-should-retry'] !== 'false',
      details,
    );
  }
  if (statusCode >= 300 && statusCode < 400) {
    return new SourceAnswerUnreadableError(
      `The address redirects elsewhere (${statusCode}), and the API key is not sent on. Enter the final URL.`,
      details,
    );
  }
  return new SourceRequestRefusedError(`The Compliance API refused the request (${statusCode}).${quote}`, details);
};
