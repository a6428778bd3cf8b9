const TLS_CODE = /^(CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_(GET|VERIFY)|ERR_TLS|ERR_SSL|EPROTO)/;

const TIMEOUT_CODES = new Set([
  'UND_ERR_HEADERS_TIMEOUT',
  'UND_ERR_BODY_TIMEOUT',
  'UND_ERR_CONNECT_TIMEOUT',
  'ETIMEDOUT',
]);
const RESET_CODES = new Set([
  'ECONNRESET',
  'EPIPE',
  'UND_ERR_SOCKET',
  'UND_ERR_CLOSED',
  'UND_ERR_RES_CONTENT_LENGTH_MISMATCH',
]);

/** `code` of the error or of what caused it; node wraps several connection attempts into one aggregate. */
const findCode = (thrown: unknown): string => {
  if (typeof thrown !== 'object' || thrown === null) return '';
  const { code, cause, errors } = thrown as { code?: unknown; cause?: unknown; errors?: unknown };
  if (typeof code === 'string' && code !== '') return code;
  const inner = Array.isArray(errors) ? errors[0] : cause;
  return inner === undefined ? '' : findCode(inner);
};

/** Says in a sentence why no answer came, and what to look at. */
export const describeNetworkFailure = (
  thrown: unknown,
  { timedOut, requestTimeoutMs }: { timedOut: boolean; requestTimeoutMs: number },
): string => {
  const code = findCode(thrown);
  if (timedOut || TIMEOUT_CODES.has(code)) {
    return `The Compliance API did not answer within ${Math.round(requestTimeoutMs / 1000)} seconds. Check the network, the firewall and the proxy.`;
  }
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') {
    return 'The host name of the URL is unknown from the Kibana server. Check the URL and the DNS.';
  }
  if (code === 'ECONNREFUSED' || code === 'EHOSTUNREACH' || code === 'ENETUNREACH') {
    return 'Nothing answers at this address from the Kibana server. Check the URL, the port and the firewall.';
  }
  if (TLS_CODE.test(code)) {
    return `The certificate at this address is not trusted (${code}). Check the URL, and whether a proxy opens the encryption.`;
  }
  if (RESET_CODES.has(code)) {
    return 'The connection to the Compliance API broke off. It is tried again; check the proxy if this lasts.';
  }
  return `The Compliance API can't be reached${code ? ` (${code})` : ''}. Check the URL and the network.`;
};
