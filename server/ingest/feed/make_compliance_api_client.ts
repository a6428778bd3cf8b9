import type { Dispatcher } from 'undici';
import type { Reader } from '../own_reads/reader_proof';
import { signedUserAgent } from '../own_reads/reader_proof';
import { ComplianceApiClient } from './compliance_api_client';

/** What it takes to read one feed. */
export interface SourceConnection {
  url: string;
  apiKey: string;
  /** Signs the requests, so that they are recognized in the feed; absent for a source that isn't stored. */
  reader?: Reader;
}

/** Gives the function that makes a client for one source; connections are shared and stay open between runs. */
export const makeComplianceApiClient =
  ({
    dispatcher,
    pluginVersion,
    requestTimeoutMs,
    maxBodyBytes,
    now,
  }: {
    dispatcher: Dispatcher;
    pluginVersion: string;
    requestTimeoutMs: number;
    maxBodyBytes: number;
    now: () => number;
  }) =>
  ({ url, apiKey, reader }: SourceConnection): ComplianceApiClient => {
    const userAgent = `claude-activity/${pluginVersion}`;
    return new ComplianceApiClient({
      url,
      apiKey,
      userAgent: reader ? signedUserAgent(userAgent, reader, now) : () => userAgent,
      dispatcher,
      requestTimeoutMs,
      maxBodyBytes,
      now,
    });
  };
