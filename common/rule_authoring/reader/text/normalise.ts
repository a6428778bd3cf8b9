/** Longer requests are cut: nobody describes one rule in more. */
export const MAX_REQUEST_LENGTH = 20_000;

const SINGLE_QUOTES = /[\u2018\u2019\u201A\u201B\u2032\u02BC]/gu;
const DOUBLE_QUOTES = /[\u201C\u201D\u201E\u201F\u2033\u00AB\u00BB]/gu;
const CONTROL = /\p{Cc}/gu;
const INVISIBLE = /\p{Cf}/gu;

/** One way to write what can be written in several: quotes, spaces, line ends; nothing invisible is left. */
export const cleanText = (raw: string): string =>
  cleanLines(raw)
    .replace(/[^\S\n]+/gu, ' ')
    .replace(/\n{2,}/gu, '\n')
    .trim();

/** The same with indentation left as it is, for formats in which it means something. */
export const cleanLines = (raw: string): string =>
  raw
    .slice(0, MAX_REQUEST_LENGTH)
    .normalize('NFC')
    .replace(/\r\n?/gu, '\n')
    .replace(CONTROL, (character) => (character === '\n' ? character : ' '))
    .replace(INVISIBLE, '')
    .replace(SINGLE_QUOTES, "'")
    .replace(DOUBLE_QUOTES, '"')
    .replace(/[\u2010\u2011\u2012]/gu, '-')
    .replace(/\u2026/gu, '...')
    .replace(/\b2[ -]?fa\b/giu, 'MFA')
    .replace(/\bplug-in(s?)\b/giu, 'plugin$1');
