import type { Dispatcher } from 'undici';
import { ComplianceApiClient } from './compliance_api_client';

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
  ({ url, apiKey }: { url: string; apiKey: string }): ComplianceApiClient =>
    new ComplianceApiClient({
      url,
      apiKey,
      userAgent: `claude-activity/${pluginVersion}`,
      dispatcher,
      requestTimeoutMs,
      maxBodyBytes,
      now,
    });
