import type { Dispatcher } from 'undici';
import type { Reader } from '../own_reads/reader_proof';
import { signedUserAgent } from '../own_reads/reader_proof';
import type { Transport } from './connection_pools';
import { ConnectionPools } from './connection_pools';
import { ComplianceApiClient } from './compliance_api_client';

/** What it takes to read one feed. */
export interface SourceConnection extends Transport {
  url: string;
  apiKey: string;
  /** Only activities of these types; absent or empty: all. */
  activityTypes?: readonly string[];
  /** Signs the requests, so that they are recognized in the feed; absent for a source that isn't stored. */
  reader?: Reader;
}

/** Gives the function that makes a client for one source; connections are shared and stay open between runs. */
export const makeComplianceApiClient =
  ({
    dispatcher,
    pools = new ConnectionPools(dispatcher),
    pluginVersion,
    requestTimeoutMs,
    maxBodyBytes,
    now,
  }: {
    dispatcher: Dispatcher;
    /** Of other ways than the plain one; closed by the caller. */
    pools?: ConnectionPools;
    pluginVersion: string;
    requestTimeoutMs: number;
    maxBodyBytes: number;
    now: () => number;
  }) =>
  ({ url, apiKey, reader, activityTypes = [], ...transport }: SourceConnection): ComplianceApiClient => {
    const userAgent = `claude-activity/${pluginVersion}`;
    return new ComplianceApiClient({
      url,
      apiKey,
      userAgent: reader ? signedUserAgent(userAgent, reader, now) : () => userAgent,
      activityTypes,
      dispatcher: pools.of(transport),
      requestTimeoutMs,
      maxBodyBytes,
      now,
    });
  };
