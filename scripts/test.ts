import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

const root = resolve(__dirname, '..');
const jestArguments = process.argv.slice(2);

/** Checks that need nothing running; a failure is reported before the longer tests begin. */
const CHECKS = [
  { title: 'Types, newest Kibana', command: ['tsc', '-p', 'tsconfig.json'] },
  { title: 'Types, oldest Kibana', command: ['tsc', '-p', 'tsconfig.kibana_8_12.json'] },
  { title: 'Lint and import directions', command: ['eslint', '--max-warnings', '0', '.'] },
  { title: 'Formatting', command: ['prettier', '--check', '--log-level', 'warn', '.'] },
];

const run = (command: readonly string[]): boolean =>
  spawnSync('npx', ['--no-install', ...command], { cwd: root, stdio: 'inherit' }).status === 0;

// With arguments (`npm test -- --selectProjects unit`) a person is after some tests only.
const failedChecks =
  jestArguments.length > 0
    ? []
    : CHECKS.filter(({ title, command }) => {
        process.stdout.write(`${title}\n`);
        return !run(command);
      });
const testsPassed = run(['jest', ...jestArguments]);

// After the closing line of the tests, so that a failed check isn't lost above hundreds of lines.
failedChecks.forEach(({ title }) => process.stderr.write(`Check failed: ${title}\n`));
process.exit(testsPassed && failedChecks.length === 0 ? 0 : 1);
