import { setMaxListeners } from 'node:events';
import type { TaskRunner, TaskRunResult } from '../kibana/contracts';
import type { RunLimits } from './run_limits';

/** Of one run at a time, with room: bulks and pages as kibana.yml allows them. */
const MAX_REQUESTS = 100;

/**
 * The runs of one kind of task in this Kibana. Each is cut off when its time is up, here rather than by Task Manager: that
 * looks only every few seconds, after the moment from which another Kibana may begin, and no longer keeps the state of a run
 * that it has cut off. Kibana's end cuts off all.
 */
export class StoppableRuns {
  private readonly stopping = new AbortController();
  private readonly running = new Set<Promise<unknown>>();

  constructor(private readonly limits: Pick<RunLimits, 'cutOffAfterMs'>) {}

  /**
   * Ends every run under way, since Kibana is shutting down. Resolves when they have given back their state: Task Manager,
   * which stops later, then saves it, and the next Kibana goes on at once instead of waiting for the task's time limit.
   */
  async stop(): Promise<void> {
    this.stopping.abort(new Error('Kibana is shutting down.'));
    await Promise.allSettled(this.running);
  }

  /** @param run - ends early, with its state, when the signal is aborted */
  createRunner<State>(run: (signal: AbortSignal) => Promise<TaskRunResult<State>>): TaskRunner<State> {
    const abort = new AbortController();
    // Each request under way listens; Node would take more than ten for a leak and say so in Kibana's log.
    setMaxListeners(MAX_REQUESTS, abort.signal);
    const cutOff = (): void => abort.abort(new Error('The run took too long and was cut off.'));
    return {
      run: () => {
        const timer = setTimeout(cutOff, this.limits.cutOffAfterMs);
        const running = this.untilStopped(abort, run).finally(() => {
          clearTimeout(timer);
          this.running.delete(running);
        });
        this.running.add(running);
        return running;
      },
      cancel: async () => cutOff(),
    };
  }

  private async untilStopped<Result>(
    abort: AbortController,
    run: (signal: AbortSignal) => Promise<Result>,
  ): Promise<Result> {
    const { signal } = this.stopping;
    const onStopping = (): void => abort.abort(signal.reason);
    if (signal.aborted) onStopping();
    signal.addEventListener('abort', onStopping, { once: true });
    try {
      return await run(abort.signal);
    } finally {
      signal.removeEventListener('abort', onStopping);
    }
  }
}
