import { STATUS_CODES } from 'node:http';
import { Stream } from 'node:stream';
import { errors } from '@elastic/elasticsearch';
import type { ResponseObject, ResponseToolkit } from '@hapi/hapi';
import { KibanaResponse } from './response_factory';

const messageOf = (payload: unknown): string => {
  if (typeof payload === 'string') return payload;
  if (payload instanceof errors.ResponseError) {
    const reason = (payload.meta.body as { error?: { reason?: string } } | undefined)?.error?.reason;
    return `[${payload.message}]: ${reason}`;
  }
  const message = (payload as { message?: unknown } | undefined)?.message;
  if (message === undefined) throw new Error('expected error message to be provided');
  return messageOf(message);
};

/** The body that every error of a Kibana route has. */
export const errorBody = ({
  status,
  message,
  attributes,
}: {
  status: number;
  message: string;
  attributes?: unknown;
}) => ({
  statusCode: status,
  error: STATUS_CODES[status] ?? 'Unknown',
  message,
  ...(attributes !== undefined && { attributes }),
});

/** Turns a handler's answer into an HTTP one, errors in Kibana's shape. */
export const writeResponse = ({ h, response }: { h: ResponseToolkit; response: unknown }): ResponseObject => {
  if (!(response instanceof KibanaResponse)) {
    throw new Error(`Unexpected result from Route Handler. Expected KibanaResponse, but given: ${typeof response}.`);
  }
  const { status, payload, headers, bypassErrorFormat } = response;
  const isPlainError = status >= 400 && !bypassErrorFormat && !Buffer.isBuffer(payload) && !(payload instanceof Stream);
  const attributes =
    typeof payload === 'object' && payload !== null ? (payload as { attributes?: unknown }).attributes : undefined;
  const body = isPlainError ? errorBody({ status, message: messageOf(payload), attributes }) : payload;
  const answer = h.response(body as string | object | undefined).code(status);
  for (const [name, value] of Object.entries(headers)) answer.header(name, String(value));
  return answer;
};
