const { spawn } = require('node:child_process');
const { setTimeout } = require('node:timers');

const KILL_AFTER_MS = 30_000;

/**
 * Runs a command until it ends by itself or standard input does, as it does at any end of the parent, kill -9 included.
 * Kibana itself would go on alone.
 */
const [command, ...parameters] = process.argv.slice(2);
const child = spawn(command, parameters, { stdio: ['ignore', 'inherit', 'inherit'] });
child.once('error', (error) => {
  process.stderr.write(`${error.message}\n`);
  process.exit(1);
});
child.once('exit', (code, signal) => process.exit(signal ? 1 : (code ?? 1)));

const stop = () => {
  child.kill('SIGTERM');
  setTimeout(() => child.kill('SIGKILL'), KILL_AFTER_MS).unref();
};
process.stdin.once('end', stop).resume();
// Ctrl-C reaches Kibana, too; this process waits for its end.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, stop);
