import { access, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { connectElasticsearch } from '../host/elasticsearch/connect_elasticsearch';
import { HostError } from '../host/errors/host_error';

/** The Kibana to install into, and the cluster that it works with. */
export interface KibanaSettings {
  /** Folder of an unpacked distribution. */
  home: string;
  /** Its own version, e.g. `8.12.2`. */
  version: string;
  elasticsearch: { url: string; username: string; password: string };
  /** A `kibana.yml` with further settings, e.g. to switch off what a cut-down distribution lacks. */
  configFile: string | undefined;
}

const invalid = (message: string, cause?: unknown): HostError =>
  new HostError('invalid_configuration', message, { cause });

const readVersion = async (home: string): Promise<string> => {
  try {
    await access(join(home, 'bin', 'kibana-plugin'));
    const { version } = JSON.parse(await readFile(join(home, 'package.json'), 'utf8')) as { version?: unknown };
    if (typeof version === 'string') return version;
  } catch (cause) {
    throw invalid(`KIBANA_HOME (${home}) must be the folder of an unpacked Kibana, with bin and package.json.`, cause);
  }
  throw invalid(`KIBANA_HOME (${home}) names no version in its package.json.`);
};

/**
 * What `npm run test:kibana` works with, from the environment.
 *
 * @throws HostError `invalid_configuration` with a sentence on what is missing
 */
export const readKibanaSettings = async (env: NodeJS.ProcessEnv = process.env): Promise<KibanaSettings> => {
  const { KIBANA_HOME, ELASTICSEARCH_URL, ELASTICSEARCH_USERNAME, ELASTICSEARCH_PASSWORD, KIBANA_CONFIG } = env;
  if (!KIBANA_HOME) {
    throw invalid('Set KIBANA_HOME to the folder of an unpacked Kibana distribution, 8.12 to 9.5.');
  }
  if (!ELASTICSEARCH_URL || !ELASTICSEARCH_USERNAME || !ELASTICSEARCH_PASSWORD) {
    throw invalid(
      'Set ELASTICSEARCH_URL, ELASTICSEARCH_USERNAME and ELASTICSEARCH_PASSWORD to an empty cluster for tests and its superuser.',
    );
  }
  const home = resolve(KIBANA_HOME);
  const { url } = await connectElasticsearch({ env });
  return {
    home,
    version: await readVersion(home),
    elasticsearch: { url, username: ELASTICSEARCH_USERNAME, password: ELASTICSEARCH_PASSWORD },
    configFile: KIBANA_CONFIG ? resolve(KIBANA_CONFIG) : undefined,
  };
};
