import type { ModelSettings } from './model_settings';

/** `claude_activity.model` as kibana.yml has it. */
export interface ModelConfig {
  enabled: boolean;
  connectorId: string | undefined;
  prefer: 'connectors' | 'endpoint';
  url: string | undefined;
  apiKey: string | undefined;
  model: string | undefined;
  timeoutSeconds: number;
  maxTokens: number;
}

export interface ReadModelSettings {
  settings: ModelSettings;
  /** What keeps the endpoint from being used, for Kibana's log; undefined where nothing does. */
  problem: string | undefined;
}

const SECOND = 1000;

const endpointProblem = (url: string, model: string | undefined): string | undefined => {
  if (!URL.canParse(url)) return 'claude_activity.model.url is no address.';
  const { protocol, username, password } = new URL(url);
  if (protocol !== 'https:' && protocol !== 'http:') {
    return 'claude_activity.model.url must begin with https:// or http://.';
  }
  if (username !== '' || password !== '') {
    return 'claude_activity.model.url must not hold a user or password. Put the key into claude_activity.model.apiKey.';
  }
  return model === undefined
    ? 'claude_activity.model.url needs claude_activity.model.model, the name of a model there.'
    : undefined;
};

/** The settings of models. A wrong endpoint is left out and told, since Kibana must start all the same. */
export const readModelSettings = (config: ModelConfig): ReadModelSettings => {
  const { enabled, connectorId, prefer, url, apiKey, model, timeoutSeconds, maxTokens } = config;
  const timeoutMs = timeoutSeconds * SECOND;
  const problem = url === undefined ? undefined : endpointProblem(url, model);
  const endpoint =
    url === undefined || model === undefined || problem !== undefined
      ? undefined
      : { url, apiKey, model, timeoutMs, maxTokens };
  return {
    settings: { isEnabled: enabled, timeoutMs, connectorId, prefersEndpoint: prefer === 'endpoint', endpoint },
    problem,
  };
};
