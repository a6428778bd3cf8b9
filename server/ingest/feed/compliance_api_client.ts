import type { Dispatcher } from 'undici';
import { request } from 'undici';
import { SourceAnswerUnreadableError } from '../../errors/source_answer_unreadable_error';
import { SourceUnreachableError } from '../../errors/source_unreachable_error';
import { describeNetworkFailure } from './describe_network_failure';
import type { RateLimit } from './rate_limit';
import { readRateLimit } from './rate_limit';
import { refusedAnswerError } from './refused_answer_error';

const ACTIVITIES_PATH = '/v1/compliance/activities';
const API_VERSION = '2023-06-01';

export interface ActivitiesQuery {
  /** 1–5000. */
  limit: number;
  order: 'asc' | 'desc';
  /** Opaque cursor: the previous page's `lastId`. */
  afterId?: string | null;
  /** RFC 3339 with offset. */
  createdAtGte?: string | null;
  createdAtLte?: string | null;
  createdAtLt?: string | null;
}

export interface ActivitiesAnswer {
  /** Elements of `data[]` as received; each may be anything. */
  activities: unknown[];
  hasMore: boolean;
  /** Cursor for `afterId`; null on an empty page. */
  lastId: string | null;
  /** The response's `request-id`, worth logging. */
  requestId: string | null;
  rateLimit: RateLimit;
}

export interface ComplianceApiClientOptions {
  /** Origin (and prefix, if a gateway adds one) of the Compliance API. */
  url: string;
  apiKey: string;
  /** Of the next request. */
  userAgent: () => string;
  /** Only activities of these types are asked for; absent or empty: all. */
  activityTypes?: readonly string[];
  /** Connection pool; owned and closed by the caller. */
  dispatcher: Dispatcher;
  /** For the whole of one request, body included. */
  requestTimeoutMs: number;
  /** A longer body is given up: one page must not fill Kibana's memory. */
  maxBodyBytes: number;
  now: () => number;
}

/** Transport of the Compliance API: one method, one request, every failure an error class that says what to do. */
export class ComplianceApiClient {
  constructor(private readonly options: ComplianceApiClientOptions) {}

  /**
   * `GET /v1/compliance/activities`, once, without retries.
   *
   * @throws SourceUnauthorizedError on 401 and 403
   * @throws SourceRateLimitedError on 429, with the time to wait
   * @throws SourceRequestRefusedError on 400
   * @throws SourceUnreachableError when no answer came, or a 5xx
   * @throws SourceAnswerUnreadableError when the answer isn't a page of activities
   * @see https://platform.claude.com/docs/en/api/compliance/activities/list
   */
  async listActivities(query: ActivitiesQuery, signal: AbortSignal): Promise<ActivitiesAnswer> {
    const { statusCode, headers, body } = await this.get(
      `${ACTIVITIES_PATH}?${toQueryString(query, this.options.activityTypes)}`,
      signal,
    );
    if (statusCode !== 200) {
      const { apiKey, now } = this.options;
      throw refusedAnswerError({ statusCode, headers, body, apiKey, nowMs: now() });
    }
    const requestId = headers['request-id'];
    return {
      ...readPage(body),
      requestId: typeof requestId === 'string' ? requestId : null,
      rateLimit: readRateLimit(headers),
    };
  }

  private async get(path: string, signal: AbortSignal) {
    const { url, apiKey, userAgent, dispatcher, requestTimeoutMs, maxBodyBytes } = this.options;
    // AbortSignal.any is newer than the oldest supported Node.
    const abort = new AbortController();
    const onAbort = (): void => abort.abort(signal.reason);
    if (signal.aborted) onAbort();
    signal.addEventListener('abort', onAbort, { once: true });
    const timer = setTimeout(() => abort.abort(new RequestTimedOut()), requestTimeoutMs);
    try {
      const { statusCode, headers, body } = await request(`${url.replace(/\/+$/, '')}${path}`, {
        method: 'GET',
        headers: {
          'x-api-key': apiKey,
          'anthropic-version': API_VERSION,
          accept: 'application/json',
          'user-agent': userAgent(),
        },
        dispatcher,
        signal: abort.signal,
        headersTimeout: requestTimeoutMs,
        bodyTimeout: requestTimeoutMs,
      });
      return { statusCode, headers, body: await readText(body, maxBodyBytes) };
    } catch (thrown) {
      if (signal.aborted || thrown instanceof SourceAnswerUnreadableError) throw thrown;
      const timedOut = abort.signal.reason instanceof RequestTimedOut;
      throw new SourceUnreachableError(describeNetworkFailure(thrown, { timedOut, requestTimeoutMs }), true, {
        cause: thrown,
      });
    } finally {
      clearTimeout(timer);
      signal.removeEventListener('abort', onAbort);
    }
  }
}

/** Marks our own time limit, to tell it from an abort by the caller. */
class RequestTimedOut extends Error {}

const toQueryString = (
  { limit, order, afterId, createdAtGte, createdAtLte, createdAtLt }: ActivitiesQuery,
  activityTypes: readonly string[] = [],
): string => {
  const parameters = new URLSearchParams({ limit: String(limit), order });
  if (afterId) parameters.set('after_id', afterId);
  if (createdAtGte) parameters.set('created_at.gte', createdAtGte);
  if (createdAtLte) parameters.set('created_at.lte', createdAtLte);
  if (createdAtLt) parameters.set('created_at.lt', createdAtLt);
  for (const type of activityTypes) parameters.append('activity_types[]', type);
  return parameters.toString();
};

const readText = async (body: Dispatcher.ResponseData['body'], maxBytes: number): Promise<string> => {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of body as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > maxBytes) {
      throw new SourceAnswerUnreadableError(
        `The Compliance API sent more than ${Math.round(maxBytes / 1024 / 1024)} MB in one page. Lower claude_activity.ingest.pageSize.`,
      );
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
};

const readPage = (body: string): Pick<ActivitiesAnswer, 'activities' | 'hasMore' | 'lastId'> => {
  const page = parseJson(body);
  if (typeof page !== 'object' || page === null || !('data' in page) || !Array.isArray(page.data)) {
    throw new SourceAnswerUnreadableError(
      'The answer holds no list of activities, so this is not the Compliance API. Check the URL.',
    );
  }
  const {
    data,
    has_more: hasMore,
    last_id: lastId,
  } = page as { data: unknown[]; has_more?: unknown; last_id?: unknown };
  return { activities: data, hasMore: hasMore === true, lastId: typeof lastId === 'string' && lastId ? lastId : null };
};

const parseJson = (body: string): unknown => {
  try {
    return JSON.parse(body);
  } catch {
    // The parser's own message quotes the body, which may be anything; what matters is which kind of trouble it is.
    throw new SourceAnswerUnreadableError(
      body.trimStart().startsWith('<')
        ? 'The answer is a web page, not data: a proxy or a login page stands between Kibana and the Compliance API. Check the URL and the proxy.'
        : 'The answer of the Compliance API broke off or is no JSON. It is asked again; check proxies if this lasts.',
    );
  }
};
