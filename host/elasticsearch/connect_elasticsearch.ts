import { HostError } from '../errors/host_error';
import { authorizationOf } from './elasticsearch_handle';
import type { ElasticsearchCredentials, ElasticsearchHandle } from './elasticsearch_handle';
import { startElasticsearch } from './start_elasticsearch';
import type { StartElasticsearchOptions } from './start_elasticsearch';

const readCredentials = (env: NodeJS.ProcessEnv): ElasticsearchCredentials => {
  const { ELASTICSEARCH_API_KEY: apiKey, ELASTICSEARCH_USERNAME: username, ELASTICSEARCH_PASSWORD: password } = env;
  if (apiKey) return { apiKey };
  if (username && password) return { username, password };
  throw new HostError(
    'invalid_configuration',
    'ELASTICSEARCH_URL is set, so set ELASTICSEARCH_API_KEY, or ELASTICSEARCH_USERNAME and ELASTICSEARCH_PASSWORD, too.',
  );
};

const readUrl = (text: string): string => {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || !['http:', 'https:'].includes(url.protocol)) {
    throw new HostError('invalid_configuration', 'ELASTICSEARCH_URL must be an http or https address.');
  }
  if (url.username !== '' || url.password !== '') {
    throw new HostError(
      'invalid_configuration',
      'ELASTICSEARCH_URL must not hold credentials: use ELASTICSEARCH_USERNAME and ELASTICSEARCH_PASSWORD.',
    );
  }
  return text.replace(/\/+$/, '');
};

/**
 * The cluster to work with: the user's own where `ELASTICSEARCH_URL` names one, else an embedded one that is installed
 * and started.
 *
 * @param params.env - `ELASTICSEARCH_URL` with `ELASTICSEARCH_API_KEY` or `ELASTICSEARCH_USERNAME`/`_PASSWORD`
 */
export const connectElasticsearch = async ({
  env = process.env,
  ...options
}: StartElasticsearchOptions & { env?: NodeJS.ProcessEnv } = {}): Promise<ElasticsearchHandle> => {
  if (env.ELASTICSEARCH_URL) {
    const credentials = readCredentials(env);
    return {
      url: readUrl(env.ELASTICSEARCH_URL),
      credentials,
      authorization: authorizationOf(credentials),
      embedded: false,
      stop: () => Promise.resolve(),
    };
  }
  return startElasticsearch(options);
};
