/** How to speak to a cluster: as a user, or with an API key (encoded form). Fits `auth` of the official client. */
export type ElasticsearchCredentials = { username: string; password: string } | { apiKey: string };

/** A cluster to work with, whoever started it. */
export interface ElasticsearchHandle {
  url: string;
  credentials: ElasticsearchCredentials;
  /** Value of the `Authorization` header. */
  authorization: string;
  /** Whether it was started here and ends with `stop`. */
  embedded: boolean;
  /** Ends what was started here, and does nothing to a cluster of the user's own; fine to call twice. */
  stop(): Promise<void>;
}

export const authorizationOf = (credentials: ElasticsearchCredentials): string =>
  'apiKey' in credentials
    ? `ApiKey ${credentials.apiKey}`
    : `Basic ${Buffer.from(`${credentials.username}:${credentials.password}`).toString('base64')}`;
