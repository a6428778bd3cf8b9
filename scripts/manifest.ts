import { rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readPluginManifest } from './plugin_manifest';

const ROOT = join(__dirname, '..');

/** `npm run manifest`: the flat manifest in place of the source one, for Kibana's own tool, which refuses the latter. */
const main = async (): Promise<void> => {
  const { values } = parseArgs({ options: { 'kibana-version': { type: 'string' } } });
  const kibanaVersion = values['kibana-version'];
  if (kibanaVersion === undefined || !/^\d+\.\d+\.\d+$/.test(kibanaVersion)) {
    throw new Error('Name the version of your Kibana checkout: npm run manifest -- --kibana-version 8.12.2');
  }
  const manifest = await readPluginManifest({ rootDir: ROOT, kibanaVersion });
  await writeFile(join(ROOT, 'kibana.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  await rename(join(ROOT, 'kibana.jsonc'), join(ROOT, 'kibana.jsonc.aside'));
  process.stdout.write(
    'kibana.json is written; kibana.jsonc is now kibana.jsonc.aside. Undo: git checkout kibana.jsonc\n',
  );
};

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
