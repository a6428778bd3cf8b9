import type { ApiAnswer } from './api_answer';
import { jsonAnswer } from './api_answer';

export type ApiErrorType =
  | 'invalid_request_error'
  | 'authentication_error'
  | 'permission_error'
  | 'not_found_error'
  | 'rate_limit_error'
  | 'api_error'
  | 'overloaded_error'
  | 'timeout_error';

/** What the API has against a request. */
export interface ApiError {
  status: number;
  type: ApiErrorType;
  message: string;
}

export const invalidRequest = (message: string): ApiError => ({ status: 400, type: 'invalid_request_error', message });
export const notFound = (message: string): ApiError => ({ status: 404, type: 'not_found_error', message });
export const forbidden = (message: string): ApiError => ({ status: 403, type: 'permission_error', message });
export const missingScope = (got: readonly string[], needed: string): ApiError =>
  forbidden(`Missing required scopes. Got: [${got.map((scope) => `'${scope}'`).join(', ')}] Needed: ['${needed}']`);
export const unauthenticated: ApiError = {
  status: 401,
  type: 'authentication_error',
  message: 'The API key provided is invalid or has been revoked.',
};
export const rateLimited: ApiError = {
  status: 429,
  type: 'rate_limit_error',
  message: 'The request rate of your organization is over its limit. Try again later.',
};

const SERVER_ERROR_TYPES: Record<number, ApiErrorType | undefined> = {
  504: 'timeout_error',
  529: 'overloaded_error',
  503: 'overloaded_error',
};

export const serverError = (status: number): ApiError => ({
  status,
  type: SERVER_ERROR_TYPES[status] ?? 'api_error',
  message: 'The server could not answer. Try again later.',
});

export const isApiError = (value: object): value is ApiError =>
  'status' in value && 'type' in value && 'message' in value;

export const errorAnswer = ({ status, type, message }: ApiError, requestId: string): ApiAnswer =>
  jsonAnswer(status, { type: 'error', error: { type, message }, request_id: requestId });
