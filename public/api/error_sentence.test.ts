import { errorSentence } from './error_sentence';

describe('the sentence for a failed request', () => {
  it('is the server’s, if it answered', () => {
    const thrown = Object.assign(new Error('Bad Gateway'), { body: { message: 'Elasticsearch cannot be reached.' } });
    expect(errorSentence(thrown, 'fallback')).toBe('Elasticsearch cannot be reached.');
  });

  it('is the browser’s, if the server said nothing', () => {
    expect(errorSentence(new Error('Failed to fetch'), 'fallback')).toBe('Failed to fetch');
    expect(errorSentence(Object.assign(new Error('Gone'), { body: '<html>' }), 'fallback')).toBe('Gone');
  });

  it.each([[undefined], [null], ['text'], [{}], [{ message: ' ' }], [{ message: 7 }]])(
    'is the fallback for %p',
    (thrown) => {
      expect(errorSentence(thrown, 'fallback')).toBe('fallback');
    },
  );
});
