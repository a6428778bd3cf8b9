import { join } from 'node:path';
import { build } from 'esbuild';

const ROOT = join(__dirname, '..', '..', '..');

/** Bundles the process that reads into one file, so that it starts quickly however often it is killed. */
export const buildWorker = async (outFile: string): Promise<string> => {
  await build({
    absWorkingDir: ROOT,
    entryPoints: [join(ROOT, 'test', 'faults', 'worker', 'ingest_worker.ts')],
    outfile: outFile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    preserveSymlinks: true,
    // Task Manager's part is played by the test; nothing here registers a task or its schema.
    external: ['@kbn/*'],
    logLevel: 'error',
    tsconfigRaw: { compilerOptions: { strict: true } },
  });
  return outFile;
};
