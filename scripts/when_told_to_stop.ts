const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
/** One Ctrl-C can arrive several times: from the terminal, and again from a parent that passes it on. */
const SAME_PRESS_MS = 1_000;
const ORPHAN_CHECK_MS = 1_000;
/** What a shell expects of a program that Ctrl-C ended. */
const INTERRUPTED = 130;

/**
 * Runs `stop` once when the terminal, a signal, or the end of the parent process says so. A second Ctrl-C, from somebody
 * who won't wait, ends this process at once.
 *
 * The parent is watched because `npm` doesn't pass every signal on: killed, it would leave everything running.
 */
export const whenToldToStop = (stop: () => void): void => {
  const parent = process.ppid;
  let toldAt: number | undefined;
  const tell = (): void => {
    if (toldAt === undefined) {
      toldAt = Date.now();
      stop();
    } else if (Date.now() - toldAt > SAME_PRESS_MS) {
      process.exit(INTERRUPTED);
    }
  };
  for (const signal of SIGNALS) process.on(signal, tell);
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    tell();
  }, ORPHAN_CHECK_MS);
  watch.unref();
};
