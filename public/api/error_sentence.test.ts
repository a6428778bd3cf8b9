import { errorSentence } from './error_sentence';

jest.mock(
  '@kbn/i18n',
  () => ({
    i18n: { translate: (_id: string, { defaultMessage }: { defaultMessage: string }) => defaultMessage },
  }),
  { virtual: true },
);

/** As `core.http` throws them. */
const httpError = (message: string, status?: number, body?: unknown): Error =>
  Object.assign(new Error(message), {
    request: {},
    ...(status !== undefined && { response: { status } }),
    ...(body !== undefined && { body }),
  });

describe('the sentence for a failed request', () => {
  it('is that of our route, if it answered', () => {
    const body = { message: 'Elasticsearch cannot be reached.', attributes: { code: 'elasticsearch_unavailable' } };
    expect(errorSentence(httpError('Service Unavailable', 503, body), 'fallback')).toBe(
      'Elasticsearch cannot be reached.',
    );
  });

  it.each([
    ['Service Unavailable', 503, { message: 'License is not available.' }],
    ['Internal Server Error', 500, { message: 'An internal server error occurred.' }],
    ['Bad Gateway', 502, '<html>'],
  ])('says what to check when Kibana itself failed with "%s"', (message, status, body) => {
    expect(errorSentence(httpError(message, status, body), 'fallback')).toMatch(/Elasticsearch is away: check/);
  });

  it('says what to check when nothing answered', () => {
    expect(errorSentence(httpError('Failed to fetch'), 'fallback')).toMatch(/^Kibana does not answer\. Check/);
  });

  it('is Kibana’s when Kibana refused the request', () => {
    expect(errorSentence(httpError('Forbidden', 403, { message: 'Not for you.' }), 'fallback')).toBe('Not for you.');
  });

  it('is that of anything else thrown', () => {
    expect(errorSentence(new Error('Out of order'), 'fallback')).toBe('Out of order');
    expect(errorSentence(Object.assign(new Error('Gone'), { body: '<html>' }), 'fallback')).toBe('Gone');
  });

  it.each([[undefined], [null], ['text'], [{}], [{ message: ' ' }], [{ message: 7 }]])(
    'is the fallback for %p',
    (thrown) => {
      expect(errorSentence(thrown, 'fallback')).toBe('fallback');
    },
  );
});
