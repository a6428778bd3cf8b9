import { createErrorSentence } from './create_error_sentence';

jest.mock(
  '@kbn/i18n',
  () => ({
    i18n: { translate: (_id: string, { defaultMessage }: { defaultMessage: string }) => defaultMessage },
  }),
  { virtual: true },
);

const httpError = (status: number, message: string): Error =>
  Object.assign(new Error(message), { request: {}, response: { status }, body: { statusCode: status, message } });

describe('why a rule was not created', () => {
  it.each([
    [403, 'API [POST /api/detection_engine/rules] is unauthorized for user', /may not create.*administrator/],
    [404, 'Not Found', /no such rules/],
    [400, 'query: Required', /^query: Required$/],
    [503, 'License is not available.', /Elasticsearch is away/],
  ])('is said in words to act upon: %d %s', (status, message, sentence) => {
    expect(createErrorSentence(httpError(status, message))).toMatch(sentence);
  });
});
