import type { NetworkFailureKind } from '../../../errors/network_failure';
import { networkFailure } from '../../../errors/network_failure';

const WORDS: Readonly<Partial<Record<NetworkFailureKind, string>>> = {
  unknown_host: 'The host name of claude_activity.model.url is unknown from the Kibana server.',
  no_answer: 'Nothing answers at claude_activity.model.url from the Kibana server.',
  untrusted:
    "The certificate at claude_activity.model.url is not trusted. Add its authority with NODE_EXTRA_CA_CERTS in Kibana's environment.",
  broken_off: "The model's answer broke off in the middle. Try again; check the proxy if this lasts.",
};

/** Says in a sentence why no answer came, and what to look at. */
export const describeModelNetworkFailure = (thrown: unknown): string => {
  const { kind, code } = networkFailure(thrown);
  return (
    WORDS[kind] ??
    `The model can't be reached${code ? ` (${code})` : ''}. Check claude_activity.model.url and the network.`
  );
};
