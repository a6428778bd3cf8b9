import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';

const root = resolve(__dirname, '..');
const jestArguments = process.argv.slice(2);

/** Checks that need nothing running, side by side in two rows; a failure is reported before the longer tests begin. */
const CHECKS = [
  [
    { title: 'Types, newest Kibana', command: ['tsc', '-p', 'tsconfig.json'] },
    { title: 'Formatting', command: ['prettier', '--check', '--log-level', 'warn', '.'] },
  ],
  [
    { title: 'Types, oldest Kibana', command: ['tsc', '-p', 'tsconfig.kibana_8_12.json'] },
    { title: 'Lint and import directions', command: ['eslint', '--max-warnings', '0', '.'] },
  ],
];

const run = async (command: readonly string[]): Promise<boolean> => {
  const [code] = (await once(spawn('npx', ['--no-install', ...command], { cwd: root, stdio: 'inherit' }), 'close')) as [
    number | null,
  ];
  return code === 0;
};

/** @returns titles of those that failed */
const failedOf = async (row: (typeof CHECKS)[number]): Promise<string[]> => {
  const failed: string[] = [];
  for (const { title, command } of row) {
    process.stdout.write(`${title}\n`);
    if (!(await run(command))) failed.push(title);
  }
  return failed;
};

const main = async (): Promise<void> => {
  // With arguments (`npm test -- --selectProjects unit`) a person is after some tests only.
  const failedChecks = jestArguments.length > 0 ? [] : (await Promise.all(CHECKS.map(failedOf))).flat();
  const testsPassed = await run(['jest', ...jestArguments]);
  // After the closing line of the tests, so that a failed check isn't lost above hundreds of lines.
  failedChecks.forEach((title) => process.stderr.write(`Check failed: ${title}\n`));
  process.exitCode = testsPassed && failedChecks.length === 0 ? 0 : 1;
};

void main();
