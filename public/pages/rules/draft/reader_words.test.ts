import { readerWords } from './reader_words';

jest.mock(
  '@kbn/i18n',
  () => ({
    i18n: {
      translate: (_id: string, { defaultMessage, values }: { defaultMessage: string; values?: { model: string } }) =>
        defaultMessage.replace('{model}', values?.model ?? ''),
    },
  }),
  { virtual: true },
);

describe('readerWords', () => {
  it('names the model, the built-in reader, or nobody', () => {
    expect(readerWords({ reader: 'model', model: 'Own model' })).toBe('Read by Own model');
    expect(readerWords({ reader: 'model', model: null })).toBe('Read by a model');
    expect(readerWords({ reader: 'deterministic', model: null })).toBe('Read by the built-in reader');
    expect(readerWords({ reader: null, model: null })).toBeUndefined();
  });
});
