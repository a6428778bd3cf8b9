import fc from 'fast-check';
import { escapeString } from './escape_string';

const BACKSLASHES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', '"': '"', '\\': '\\' };

/** Reads a literal as the grammar of ES|QL does; undefined where it is not exactly one string. */
const readLiteral = (text: string): string | undefined =>
  /^"(?:[^"\\\r\n]|\\[nrt"\\])*"$/.test(text)
    ? text.slice(1, -1).replace(/\\(.)/g, (_match, escaped: string) => BACKSLASHES[escaped] ?? '')
    : undefined;

describe('escapeString', () => {
  it('keeps a value that tries to end the string inside it', () => {
    expect(escapeString('x" OR true // \\')).toBe('"x\\" OR true // \\\\"');
  });

  it('writes line breaks and tabs as escapes, and leaves every other character alone', () => {
    expect(escapeString('a\r\n\tb\u0000\u2028é😀')).toBe('"a\\r\\n\\tb\u0000\u2028é😀"');
  });

  it('puts U+FFFD where half a surrogate pair stands', () => {
    expect(escapeString('\uD83Dx\uDE00 😀')).toBe('"\uFFFDx\uFFFD 😀"');
  });

  it('gives one literal that reads back as the value, for any text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (value) => readLiteral(escapeString(value)) === value));
  });
});
