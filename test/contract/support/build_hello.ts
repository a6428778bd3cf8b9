import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runScript } from './run_script';

const HELLO = join(__dirname, '..', '..', '..', 'host', 'kibana', 'fixtures', 'hello_plugin');

/** Builds the smallest plugin that touches every contract, by the same steps as the real one. */
export const buildHello = async (): Promise<string> => {
  const outDir = await mkdtemp(join(tmpdir(), 'claude-activity-hello-'));
  await runScript('scripts/build.ts', '--root', HELLO, '--out', outDir);
  return join(outDir, 'helloPlugin');
};
