import type { Command } from 'commander';
import { normalizeStream } from './normalize_stream';
import { parseNamespace } from './parse_namespace';

interface NormalizeOptions {
  namespace: string;
  preserveOriginal: boolean;
}

const HELP = `
Input:  one activity a line, as in data[] of GET /v1/compliance/activities.
Output: one document a line, in the same order. Everything of the activity is in it: unknown types, kinds and fields too.
A line that is no JSON object is named on standard error and passed over; the exit code is then 1.

Example: curl -sH "x-api-key: $KEY" "https://api.anthropic.com/v1/compliance/activities?limit=5000" \\
           | jq -c '.data[]' | claude-activity normalize > documents.ndjson`;

const isBrokenPipe = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && (error.code === 'EPIPE' || error.code === 'ERR_STREAM_DESTROYED');

/** Adds `normalize` to the command line. */
export const registerNormalize = (program: Command): void => {
  program
    .command('normalize')
    .description('map activities (NDJSON on standard input) to ECS documents (NDJSON on standard output)')
    .option('--namespace <name>', 'namespace of the data stream, for data_stream.namespace', parseNamespace, 'default')
    .option('--preserve-original', 'keep each activity as received in event.original', false)
    .addHelpText('after', HELP)
    .action(async ({ namespace, preserveOriginal }: NormalizeOptions) => {
      // The error of a write reaches its caller; without a listener it would also end the process.
      process.stdout.on('error', () => undefined);
      try {
        const { malformed } = await normalizeStream({
          input: process.stdin,
          output: process.stdout,
          mapping: { namespace, preserveOriginal },
          onMalformed: ({ lineNumber, message }) => {
            process.exitCode = 1;
            process.stderr.write(`Line ${lineNumber}: ${message}\n`);
          },
        });
        if (malformed > 0) process.stderr.write(`${malformed} of the lines held no activity and were passed over.\n`);
      } catch (error) {
        // Whoever reads the output has enough, like head: no failure of this command.
        if (!isBrokenPipe(error)) throw error;
      }
    });
};
