const ESCAPES: Readonly<Record<string, string>> = {
  '"': '\\"',
  '\\': '\\\\',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
};

const LONE_SURROGATES = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/**
 * A string as an ES|QL literal, quotes included. Values come from events, so from anybody: this is the one place where
 * text becomes part of a query.
 *
 * ES|QL knows these five escapes and no others (`\u0000` would be an error); every other character, control characters
 * too, stands for itself. Half a surrogate pair can't be sent as UTF-8 and becomes U+FFFD, as in Elasticsearch.
 */
export const escapeString = (value: string): string =>
  `"${value.replace(LONE_SURROGATES, '\uFFFD').replace(/["\\\n\r\t]/g, (character) => ESCAPES[character] ?? character)}"`;
