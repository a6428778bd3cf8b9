import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildServer } from '../../../scripts/build_server';
import { readPluginManifest } from '../../../scripts/plugin_manifest';

/** Builds the plugin's server side alone, for tests in which what the browser loads plays no part. */
export const buildServerOnly = async (): Promise<string> => {
  const rootDir = join(__dirname, '..', '..', '..');
  const dir = await mkdtemp(join(tmpdir(), 'claude-activity-server-'));
  await mkdir(join(dir, 'server'));
  await buildServer({ rootDir, outFile: join(dir, 'server', 'index.js'), mode: 'production' });
  await writeFile(join(dir, 'kibana.json'), JSON.stringify({ ...(await readPluginManifest({ rootDir })), ui: false }));
  return dir;
};
