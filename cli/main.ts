import { createProgram } from './create_program';

/** Runs the command line. `argv` is that of the process, with Node and the script first. */
export const main = async (argv: readonly string[]): Promise<void> => {
  try {
    await createProgram().parseAsync(argv);
  } catch (error) {
    // Whatever comes here was not foreseen, so the place where it happened matters.
    process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    process.exitCode = 1;
  }
};
