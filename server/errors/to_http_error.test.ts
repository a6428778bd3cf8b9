import { errors } from '@elastic/elasticsearch';
import { ConflictError } from './conflict_error';
import { InvalidRequestError } from './invalid_request_error';
import { SourceUnauthorizedError } from './source_unauthorized_error';
import { toHttpError } from './to_http_error';

const responseError = (statusCode: number, type: string, reason: string): Error =>
  new errors.ResponseError({
    statusCode,
    headers: {},
    warnings: null,
    body: { error: { type, reason } },
    meta: {} as ConstructorParameters<typeof errors.ResponseError>[0]['meta'],
  });

describe('toHttpError', () => {
  it.each([
    [new InvalidRequestError('bad', { data: { field: 'name' } }), 400, 'invalid_request'],
    [new ConflictError('taken'), 409, 'conflict'],
    [new SourceUnauthorizedError('key refused'), 424, 'source_unauthorized'],
    [responseError(403, 'security_exception', 'not allowed'), 403, 'elasticsearch_forbidden'],
    [responseError(403, 'cluster_block_exception', 'disk full'), 503, 'elasticsearch_unavailable'],
    [responseError(429, 'es_rejected_execution_exception', 'queue full'), 503, 'elasticsearch_unavailable'],
    [responseError(400, 'parsing_exception', 'odd'), 500, 'elasticsearch_rejected'],
    [new errors.ConnectionError('connect ECONNREFUSED'), 503, 'elasticsearch_unavailable'],
    [new errors.TimeoutError('Request timed out'), 503, 'elasticsearch_unavailable'],
  ])('turns %s into %p', (thrown, statusCode, code) => {
    const error = toHttpError(thrown);
    expect(error.statusCode).toBe(statusCode);
    expect(error.body.attributes.code).toBe(code);
  });

  it('passes on the message and the data of our own errors', () => {
    expect(toHttpError(new InvalidRequestError('Enter a name.', { data: { field: 'name' } })).body).toEqual({
      message: 'Enter a name.',
      attributes: { code: 'invalid_request', data: { field: 'name' } },
    });
  });

  it.each([new TypeError('secret inner detail'), 'a thrown string', undefined])('tells nothing of %p', (thrown) => {
    const error = toHttpError(thrown);
    expect(error.statusCode).toBe(500);
    expect(JSON.stringify(error)).not.toContain('secret inner detail');
  });
});
