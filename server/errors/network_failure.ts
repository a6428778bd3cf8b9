/** Why no whole answer came, as far as it makes a difference to who has to do something about it. */
export type NetworkFailureKind = 'timeout' | 'unknown_host' | 'no_answer' | 'untrusted' | 'broken_off' | 'other';

export interface NetworkFailure {
  kind: NetworkFailureKind;
  /** As node or undici name it; empty when neither did. */
  code: string;
}

/** Codes of node (`system errors`, TLS) and undici, by kind. */
const KINDS: readonly (readonly [NetworkFailureKind, RegExp])[] = [
  ['timeout', /^(?:UND_ERR_(?:HEADERS|BODY|CONNECT)_TIMEOUT|ETIMEDOUT)$/],
  ['unknown_host', /^(?:ENOTFOUND|EAI_AGAIN)$/],
  ['no_answer', /^(?:ECONNREFUSED|EHOSTUNREACH|ENETUNREACH)$/],
  ['untrusted', /^(?:CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_(?:GET|VERIFY)|ERR_TLS|ERR_SSL|EPROTO)/],
  ['broken_off', /^(?:ECONNRESET|EPIPE|UND_ERR_(?:SOCKET|CLOSED|ABORTED|RES_CONTENT_LENGTH_MISMATCH))$/],
];

/** `code` of the error or of what caused it; node wraps several connection attempts into one aggregate. */
const findCode = (thrown: unknown): string => {
  if (typeof thrown !== 'object' || thrown === null) return '';
  const { code, cause, errors } = thrown as { code?: unknown; cause?: unknown; errors?: unknown };
  if (typeof code === 'string' && code !== '') return code;
  const inner = Array.isArray(errors) ? errors[0] : cause;
  return inner === undefined ? '' : findCode(inner);
};

/** The one place that knows the codes of failed connections. What is said about them is up to who asked. */
export const networkFailure = (thrown: unknown): NetworkFailure => {
  const code = findCode(thrown);
  return { kind: KINDS.find(([, pattern]) => pattern.test(code))?.[0] ?? 'other', code };
};
