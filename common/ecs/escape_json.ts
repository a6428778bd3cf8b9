/** Anything but the characters that JSON text holds as they are: quotes, backslashes, control characters, surrogates. */
const NEEDS_ESCAPES = /[^ !#-[\]-\ud7ff\ue000-\uffff]/;

/** A text as it stands between the quotes of a JSON string, as JSON.stringify writes it. */
export const escapeJson = (text: string): string =>
  NEEDS_ESCAPES.test(text) ? JSON.stringify(text).slice(1, -1) : text;
