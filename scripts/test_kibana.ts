import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { HostError } from '../host/errors/host_error';
import { readKibanaSettings } from './kibana_settings';

const root = resolve(__dirname, '..');

/** Packs the plugin for a real Kibana, installs it there, uses it as people do, and removes it. */
const main = async (): Promise<number> => {
  const { home, version, elasticsearch } = await readKibanaSettings();
  process.stdout.write(`Kibana ${version} in ${home}, Elasticsearch at ${elasticsearch.url}\n`);
  const jest = ['--no-install', 'jest', '--config', 'jest.kibana.config.js', ...process.argv.slice(2)];
  // A real Kibana loads some megabytes for each page; what the host shows at once may take a minute here.
  const env = { EVENTUALLY_MS: '120000', ...process.env };
  return spawnSync('npx', jest, { cwd: root, stdio: 'inherit', env }).status ?? 1;
};

main().then(
  (code) => process.exit(code),
  (error: unknown) => {
    process.stderr.write(`${error instanceof HostError ? error.message : String((error as Error).stack)}\n`);
    process.exit(1);
  },
);
