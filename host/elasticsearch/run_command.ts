import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

export interface CommandResult {
  exitCode: number | null;
  /** Standard output and error, as they came. */
  output: string;
}

/**
 * Runs a program to its end.
 *
 * @param params.onLine - called with each line of output while it runs
 * @throws the error of `spawn` (`ENOENT`) where there is no such program
 */
export const runCommand = ({
  command,
  args,
  onLine,
}: {
  command: string;
  args: readonly string[];
  onLine?: (line: string) => void;
}): Promise<CommandResult> =>
  new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    const lines: string[] = [];
    for (const stream of [child.stdout, child.stderr]) {
      createInterface({ input: stream }).on('line', (line) => {
        lines.push(line);
        onLine?.(line);
      });
    }
    child.once('error', reject);
    child.once('close', (exitCode) => resolve({ exitCode, output: lines.join('\n') }));
  });
