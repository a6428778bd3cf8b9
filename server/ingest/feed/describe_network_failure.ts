import { networkFailure } from '../../errors/network_failure';

/** Says in a sentence why no answer came, and what to look at. */
export const describeNetworkFailure = (
  thrown: unknown,
  { timedOut, requestTimeoutMs }: { timedOut: boolean; requestTimeoutMs: number },
): string => {
  const { kind, code } = networkFailure(thrown);
  switch (timedOut ? 'timeout' : kind) {
    case 'timeout':
      return `The Compliance API did not answer within ${Math.round(requestTimeoutMs / 1000)} seconds. Check the network, the firewall and the proxy.`;
    case 'unknown_host':
      return 'The host name of the URL is unknown from the Kibana server. Check the URL and the DNS.';
    case 'no_answer':
      return 'Nothing answers at this address from the Kibana server. Check the URL, the port and the firewall.';
    case 'untrusted':
      return `The certificate at this address is not trusted (${code}). Check the URL, and whether a proxy opens the encryption.`;
    case 'broken_off':
      return 'The connection to the Compliance API broke off. It is tried again; check the proxy if this lasts.';
    case 'other':
      return `The Compliance API can't be reached${code ? ` (${code})` : ''}. Check the URL and the network.`;
  }
};
