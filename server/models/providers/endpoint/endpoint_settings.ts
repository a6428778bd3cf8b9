/** `claude_activity.model` as the provider needs it. */
export interface EndpointSettings {
  /** Base of an OpenAI-compatible API, e.g. `https://api.example.com/v1`, or the whole address of its completions. */
  url: string;
  /** Sent as a bearer token; absent for endpoints that want none. */
  apiKey: string | undefined;
  /** Name of the model there. */
  model: string;
  /** For one answer, whole. */
  timeoutMs: number;
  /** Longest answer. */
  maxTokens: number;
}

const COMPLETIONS = '/chat/completions';

/** Where completions are asked for. */
export const completionsUrl = ({ url }: Pick<EndpointSettings, 'url'>): string => {
  const base = url.replace(/\/+$/, '');
  return base.endsWith(COMPLETIONS) ? base : `${base}${COMPLETIONS}`;
};
