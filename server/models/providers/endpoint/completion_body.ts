import type { CompletionRequest } from '../../language_model';
import type { Dialect } from './dialect';
import type { EndpointSettings } from './endpoint_settings';

const responseFormat = ({ responseFormat: format }: Dialect, { schema }: CompletionRequest): object => {
  switch (format) {
    case 'json_schema':
      // Strict mode knows no optional keys; the answer is checked here anyway.
      return { response_format: { type: 'json_schema', json_schema: { name: 'answer', strict: false, schema } } };
    case 'json_object':
      return { response_format: { type: 'json_object' } };
    case 'none':
      return {};
  }
};

/** Body of `POST /chat/completions`. */
export const completionBody = (
  request: CompletionRequest,
  { model, maxTokens }: Pick<EndpointSettings, 'model' | 'maxTokens'>,
  dialect: Dialect,
): string =>
  JSON.stringify({
    model,
    messages: [{ role: 'system', content: request.system }, ...request.messages],
    stream: false,
    [dialect.tokenLimit]: maxTokens,
    ...(dialect.sendsTemperature && { temperature: 0 }),
    ...responseFormat(dialect, request),
  });
