import { splitByWords } from './split_by_words';

const found = (text: string, words: string[]): string[] =>
  splitByWords(text, words)
    .filter(({ isFound }) => isFound)
    .map((part) => part.text);

describe('splitting a text by words', () => {
  it('finds whole words in any case, wherever they stand', () => {
    expect(found('Alert when Foo logs in, or foo logs out', ['foo'])).toEqual(['Foo', 'foo']);
  });

  it('leaves words alone that only contain one', () => {
    expect(found('football für Überall', ['foot', 'für', 'all'])).toEqual(['für']);
  });

  it('prefers the longer phrase, over any white space', () => {
    expect(found('by the\n other  side today', ['other', 'the other side'])).toEqual(['the\n other  side']);
  });

  it('takes characters that mean something in a pattern as they are', () => {
    expect(found('what about (a+b)? and a.b, axb', ['(a+b)?', 'a.b'])).toEqual(['(a+b)?', 'a.b']);
  });

  it.each([
    ['', ['x']],
    ['nothing here', []],
    ['blank only', [' ']],
    ['x marks x', ['x']],
  ])('gives back all of %p', (text, words) => {
    expect(
      splitByWords(text, words)
        .map((part) => part.text)
        .join(''),
    ).toBe(text);
  });
});
