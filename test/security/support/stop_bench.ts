const KEEP = Symbol.for('claude_activity.security_bench');

/** Closes what `start_bench.ts` has started: jest runs both in one process, though each in a module registry of its own. */
const stop = async (): Promise<void> => {
  await (globalThis as { [KEEP]?: () => Promise<void> })[KEEP]?.();
};
module.exports = stop;
