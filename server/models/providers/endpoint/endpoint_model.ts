import type { Dispatcher } from 'undici';
import { request } from 'undici';
import { ModelAnswerUnusableError } from '../../../errors/model_answer_unusable_error';
import { ModelUnreachableError } from '../../../errors/model_unreachable_error';
import type { CompletionRequest, LanguageModel } from '../../language_model';
import { withTimeLimit } from '../with_time_limit';
import { completionBody } from './completion_body';
import { describeModelNetworkFailure } from './describe_model_network_failure';
import type { Dialect } from './dialect';
import { plainerDialect, RICHEST_DIALECT } from './dialect';
import type { EndpointSettings } from './endpoint_settings';
import { completionsUrl } from './endpoint_settings';
import { readCompletion } from './read_completion';
import { readApiError, refusedCompletionError } from './refused_completion_error';

export interface EndpointModelOptions {
  settings: EndpointSettings;
  /** Connection pool; owned and closed by the caller. */
  dispatcher: Dispatcher;
  userAgent: string;
  now: () => number;
}

/** A rule is a few kilobytes; an answer must not fill Kibana's memory. */
const MAX_BODY_BYTES = 4 * 1024 * 1024;
const MEGABYTE = 1024 * 1024;

interface Answer {
  statusCode: number;
  headers: Dispatcher.ResponseData['headers'];
  body: string;
}

/** A model behind an OpenAI-compatible endpoint of one's own. One for the life of the server: it learns the dialect. */
export class EndpointModel implements LanguageModel {
  readonly name: string;
  private dialect: Dialect = RICHEST_DIALECT;

  constructor(private readonly options: EndpointModelOptions) {
    this.name = options.settings.model;
  }

  async complete(completion: CompletionRequest): Promise<string> {
    const { settings } = this.options;
    return withTimeLimit(
      { signal: completion.signal, limitMs: settings.timeoutMs, name: this.name },
      async (signal) => {
        for (;;) {
          const { dialect } = this;
          const answer = await this.post(completionBody(completion, settings, dialect), signal);
          if (answer.statusCode === 200) {
            const isStream = String(answer.headers['content-type'] ?? '').includes('text/event-stream');
            return readCompletion(answer.body, { name: this.name, isStream });
          }
          const plainer = this.plainer(answer, dialect);
          if (plainer === undefined) throw this.refusal(answer);
          this.dialect = plainer;
        }
      },
    );
  }

  private plainer({ statusCode, body }: Answer, dialect: Dialect): Dialect | undefined {
    if (statusCode !== 400 && statusCode !== 422) return undefined;
    const { apiKey } = this.options.settings;
    const { code, message } = readApiError({ body, apiKey });
    return plainerDialect(dialect, `${code} ${message}`);
  }

  private refusal({ statusCode, headers, body }: Answer): Error {
    const { settings, now } = this.options;
    return refusedCompletionError({
      statusCode,
      headers,
      body,
      apiKey: settings.apiKey,
      name: this.name,
      nowMs: now(),
    });
  }

  private async post(body: string, signal: AbortSignal): Promise<Answer> {
    const { settings, dispatcher, userAgent } = this.options;
    const { apiKey, timeoutMs } = settings;
    try {
      const response = await request(completionsUrl(settings), {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          accept: 'application/json',
          'user-agent': userAgent,
          ...(apiKey !== undefined && apiKey !== '' && { authorization: `Bearer ${apiKey}` }),
        },
        body,
        dispatcher,
        signal,
        headersTimeout: timeoutMs,
        bodyTimeout: timeoutMs,
      });
      return { ...response, body: await readText(response.body) };
    } catch (thrown) {
      if (signal.aborted || thrown instanceof ModelAnswerUnusableError) throw thrown;
      // The error of the transport may hold the request with its headers: it is not handed on.
      throw new ModelUnreachableError(describeModelNetworkFailure(thrown));
    }
  }
}

const readText = async (body: Dispatcher.ResponseData['body']): Promise<string> => {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of body as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > MAX_BODY_BYTES) {
      throw new ModelAnswerUnusableError(
        `The model's endpoint sent more than ${MAX_BODY_BYTES / MEGABYTE} MB, which is no rule. Check claude_activity.model.url.`,
      );
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
};
