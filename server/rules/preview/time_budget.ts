import type { Clock } from '../../ingest/clock';

/** An end of all work that was started under it. */
export interface TimeBudget {
  /** Aborted when the time is over, or when the caller hangs up. */
  signal: AbortSignal;
  /** Whether the time is over; false when the caller hung up. */
  isOver(): boolean;
  /** To be called when the work is done. */
  end(): void;
}

/** Gives work a time to end in, whatever the caller does. */
export const startTimeBudget = (
  ms: number,
  { clock, signal }: { clock: Pick<Clock, 'sleep'>; signal: AbortSignal | undefined },
): TimeBudget => {
  const work = new AbortController();
  const timer = new AbortController();
  let isOver = false;
  const hangUp = (): void => work.abort(signal?.reason);
  if (signal?.aborted === true) hangUp();
  signal?.addEventListener('abort', hangUp, { once: true });
  clock.sleep(ms, timer.signal).then(
    () => {
      isOver = !work.signal.aborted;
      work.abort(new Error('The time for this is over.'));
    },
    // Done before the time was over.
    () => undefined,
  );
  return {
    signal: work.signal,
    isOver: () => isOver,
    end: () => {
      timer.abort();
      signal?.removeEventListener('abort', hangUp);
    },
  };
};
