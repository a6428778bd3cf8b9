import type { EndpointSettings } from './providers/endpoint/endpoint_settings';

/** `claude_activity.model` of kibana.yml. */
export interface ModelSettings {
  /** false: no model is ever asked, whatever Kibana has. */
  isEnabled: boolean;
  /** For one answer. */
  timeoutMs: number;
  /** The connector that is asked first. */
  connectorId: string | undefined;
  /** Whether the endpoint comes before the connectors. */
  prefersEndpoint: boolean;
  /** undefined where none is set. */
  endpoint: EndpointSettings | undefined;
}
