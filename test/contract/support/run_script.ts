import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';

const ROOT = join(__dirname, '..', '..', '..');

/**
 * Runs one of the project's scripts in a process of its own: the bundler is an ES module, which Jest can't load.
 *
 * @returns what it wrote to standard output
 * @throws Error with what it wrote to standard error when it failed
 */
export const runScript = async (script: string, ...parameters: string[]): Promise<string> => {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--import', 'tsx', join(ROOT, script), ...parameters],
    {
      cwd: ROOT,
    },
  );
  return stdout;
};
