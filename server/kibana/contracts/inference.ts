import type { KibanaRequest } from './http';

export interface InferenceConnector {
  connectorId: string;
  name: string;
  type: string;
  isMissingSecrets?: boolean;
}

export interface ChatCompleteOptions {
  connectorId: string;
  system: string;
  messages: readonly { role: 'user' | 'assistant'; content: string }[];
  abortSignal: AbortSignal;
}

export interface InferenceClient {
  /** A promise since streaming has to be asked for; the first versions gave an observable instead. */
  chatComplete(options: ChatCompleteOptions): Promise<{ content: string }>;
}

/** Absent on the older Kibana versions. */
export interface InferencePluginStart {
  getClient(options: { request: KibanaRequest }): InferenceClient;
  /** Came after `getClient`. */
  getConnectorList?(request: KibanaRequest): Promise<InferenceConnector[]>;
  getDefaultConnector?(request: KibanaRequest): Promise<InferenceConnector | undefined>;
}
