import type { Command } from 'commander';
import { InvalidArgumentError } from 'commander';
import { activityFaultKinds, answerFaultKinds } from './faults/fault_rule';
import type { FaultRule } from './faults/fault_rule';
import { parseFaultRule } from './faults/parse_fault_rule';
import { startSimulator } from './start_simulator';

interface SimulateApiOptions {
  port: number;
  seed: string;
  days: number;
  rate: number;
  fault: FaultRule[];
  incidentEvery: number;
  verbose: boolean;
  json: boolean;
  exitWithParent: boolean;
}

const toNumber = (text: string): number => {
  const value = Number(text);
  if (text.trim() === '' || !Number.isFinite(value) || value < 0)
    throw new InvalidArgumentError('It must be a number, 0 or more.');
  return value;
};

const toFaults = (text: string, before: FaultRule[]): FaultRule[] => {
  try {
    return [...before, parseFaultRule(text)];
  } catch (error) {
    throw new InvalidArgumentError(error instanceof Error ? error.message : String(error));
  }
};

const HELP = `
Faults, each as kind or kind:option=value,option=value (after, times, path and its own):
  of answers:    ${Object.keys(answerFaultKinds).join(', ')}
  of activities: ${Object.keys(activityFaultKinds).join(', ')}
Example: --fault rate_limited:after=5,times=2,retryAfterSeconds=3 --fault late_arrival:times=always,delayMs=120000`;

/** Resolves when the process is asked to end, or, if wanted, when whoever started it is gone. */
const untilAskedToStop = (exitWithParent: boolean): Promise<void> =>
  new Promise((resolve) => {
    process.once('SIGINT', () => resolve());
    process.once('SIGTERM', () => resolve());
    if (!exitWithParent) return;
    process.stdin.once('end', () => resolve());
    process.stdin.once('close', () => resolve());
    process.stdin.resume();
  });

/** Adds `simulate-api` to the command line. */
export const registerSimulateApi = (program: Command): void => {
  program
    .command('simulate-api')
    .description('run a Compliance API of a fictional organization, for trying out')
    .option('--port <number>', 'port on 127.0.0.1; 0 takes a free one', toNumber, 0)
    .option('--seed <text>', 'the same seed gives the same organization, history and sequence of events', 'acme')
    .option('--days <number>', 'days of history before the start', toNumber, 21)
    .option('--rate <number>', 'live events a second', toNumber, 2)
    .option('--incident-every <minutes>', 'average time between incidents in the live feed; 0 for none', toNumber, 7)
    .option('--fault <rule>', 'let something go wrong; repeatable, see below', toFaults, [])
    .option('--verbose', 'print every request', false)
    .option('--json', 'print address and keys as one line of JSON', false)
    .option('--exit-with-parent', 'end when standard input ends', false)
    .addHelpText('after', HELP)
    .action(
      async ({ days, rate, fault, incidentEvery, verbose, json, exitWithParent, ...options }: SimulateApiOptions) => {
        const stopped = untilAskedToStop(exitWithParent);
        const simulator = await startSimulator({
          ...options,
          historyDays: days,
          liveEventsPerSecond: rate,
          minutesBetweenIncidents: incidentEvery,
          faults: fault,
          ...(verbose && { log: (line: string) => console.error(line) }),
        });
        const { url, keys } = simulator;
        if (json) console.log(JSON.stringify({ url, keys }));
        else {
          console.log(`Compliance API simulator: ${url}/v1/compliance/activities`);
          console.log(`  Compliance Access Key: ${keys.complianceAccess}`);
          console.log(`  Admin API key:         ${keys.admin}`);
          console.log(`  Claude API key:        ${keys.claudeApi} (refused, as it should be)`);
          console.log(
            `  ${simulator.truth.count()} activities so far. Control: ${url}/_simulator/status. Ctrl-C ends it.`,
          );
        }
        await stopped;
        await simulator.close();
        // Standard input that stays open would keep the process alive.
        process.stdin.pause();
      },
    );
};
