import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import type { KibanaSettings } from '../../../scripts/kibana_settings';

/** Left to the test alone: where Kibana listens, keeps its files and finds Elasticsearch. */
const OWN_SETTINGS = ['elasticsearch', 'server', 'path', 'xpack.security', 'xpack.encryptedSavedObjects'];
const ENCRYPTION_KEY = 'an encryption key for tests in a real Kibana';

const isOwn = (setting: string): boolean =>
  OWN_SETTINGS.some((own) => setting === own || setting.startsWith(`${own}.`));

const readFurther = async (configFile: string | undefined): Promise<Record<string, unknown>> => {
  if (configFile === undefined) return {};
  const settings = (parse(await readFile(configFile, 'utf8')) ?? {}) as Record<string, unknown>;
  return Object.fromEntries(Object.entries(settings).filter(([setting]) => !isOwn(setting)));
};

/**
 * Writes `kibana.yml`, and what else Kibana looks for beside it, into a folder of the test's own.
 *
 * @returns the folder, for `KBN_PATH_CONF`
 */
export const writeKibanaConfig = async ({
  settings: { home, elasticsearch, configFile },
  folder,
  port,
  serviceToken,
}: {
  settings: KibanaSettings;
  /** Of the test; gets `config` and `data`. */
  folder: string;
  port: number;
  /** Kibana's own account in Elasticsearch. */
  serviceToken: string;
}): Promise<string> => {
  const configDir = join(folder, 'config');
  const dataDir = join(folder, 'data');
  await Promise.all([mkdir(configDir, { recursive: true }), mkdir(dataDir, { recursive: true })]);
  const settings = {
    ...(await readFurther(configFile)),
    'server.host': '127.0.0.1',
    'server.port': port,
    'server.publicBaseUrl': `http://127.0.0.1:${port}`,
    'path.data': dataDir,
    'elasticsearch.hosts': [elasticsearch.url],
    'elasticsearch.serviceAccountToken': serviceToken,
    'xpack.encryptedSavedObjects.encryptionKey': ENCRYPTION_KEY,
    'xpack.security.encryptionKey': ENCRYPTION_KEY,
    // The suites of the host are run here too: they expect the app behind the bare address, and little patience.
    'uiSettings.overrides.defaultRoute': '/app/claudeActivity',
    'xpack.task_manager.poll_interval': 500,
  };
  await writeFile(join(configDir, 'kibana.yml'), stringify(settings));
  // Options for Node.js that a distribution needs, e.g. OpenSSL's legacy provider.
  await copyFile(join(home, 'config', 'node.options'), join(configDir, 'node.options')).catch(() => undefined);
  return configDir;
};
