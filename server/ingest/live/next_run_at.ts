/**
 * When the run after a good one is due: an interval after this one was due, not after it began. Task Manager looks for
 * what is due every few seconds (3 on the older versions); counted from the beginning of a run, the next would be due just
 * after such a look and wait for the one after, so that an interval of 30 s would be 33.
 *
 * @param runAt - when this run was due
 * @returns now where that time has passed already
 */
export const nextRunAt = ({ runAt, intervalMs, nowMs }: { runAt: Date; intervalMs: number; nowMs: number }): Date =>
  new Date(Math.max(nowMs, runAt.getTime() + intervalMs));
