/** `code` of the error or of what caused it; node wraps several connection attempts into one aggregate. */
const findCode = (thrown: unknown): string => {
  if (typeof thrown !== 'object' || thrown === null) return '';
  const { code, cause, errors } = thrown as { code?: unknown; cause?: unknown; errors?: unknown };
  if (typeof code === 'string' && code !== '') return code;
  const inner = Array.isArray(errors) ? errors[0] : cause;
  return inner === undefined ? '' : findCode(inner);
};

const WORDS: readonly (readonly [RegExp, string])[] = [
  [/^(?:ENOTFOUND|EAI_AGAIN)$/, 'The host name of claude_activity.model.url is unknown from the Kibana server.'],
  [
    /^(?:ECONNREFUSED|EHOSTUNREACH|ENETUNREACH)$/,
    'Nothing answers at claude_activity.model.url from the Kibana server.',
  ],
  [
    /^(?:CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_(?:GET|VERIFY)|ERR_TLS|ERR_SSL|EPROTO)/,
    "The certificate at claude_activity.model.url is not trusted. Add its authority with NODE_EXTRA_CA_CERTS in Kibana's environment.",
  ],
  [
    /^(?:ECONNRESET|EPIPE|UND_ERR_SOCKET|UND_ERR_CLOSED|UND_ERR_ABORTED|UND_ERR_RES_CONTENT_LENGTH_MISMATCH)$/,
    "The model's answer broke off in the middle. Try again; check the proxy if this lasts.",
  ],
];

/** Says in a sentence why no answer came, and what to look at. */
export const describeModelNetworkFailure = (thrown: unknown): string => {
  const code = findCode(thrown);
  const words = WORDS.find(([pattern]) => pattern.test(code))?.[1];
  return (
    words ?? `The model can't be reached${code ? ` (${code})` : ''}. Check claude_activity.model.url and the network.`
  );
};
