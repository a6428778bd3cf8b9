import { StoppableRuns } from './stoppable_runs';

/** Ends, with the reason, only once it is told to. */
const untilAborted = (signal: AbortSignal) =>
  new Promise<{ state: string }>((resolve) => {
    const end = (): void => resolve({ state: (signal.reason as Error).message });
    if (signal.aborted) end();
    else signal.addEventListener('abort', end, { once: true });
  });

const LONG_MS = 60_000;

describe('StoppableRuns', () => {
  it('cuts off a run that lasts too long, which still gives its state back', async () => {
    const runner = new StoppableRuns({ cutOffAfterMs: 1 }).createRunner(untilAborted);
    expect(await runner.run()).toEqual({ state: 'The run took too long and was cut off.' });
  });

  it('cuts off a run when Task Manager says so', async () => {
    const runner = new StoppableRuns({ cutOffAfterMs: LONG_MS }).createRunner(untilAborted);
    const running = runner.run();
    await runner.cancel?.();
    expect(await running).toEqual({ state: 'The run took too long and was cut off.' });
  });

  it("ends what is under way with Kibana's end, and what begins after it at once", async () => {
    const runs = new StoppableRuns({ cutOffAfterMs: LONG_MS });
    const running = runs.createRunner(untilAborted).run();
    await runs.stop();
    const stopped = { state: 'Kibana is shutting down.' };
    expect(await running).toEqual(stopped);
    expect(await runs.createRunner(untilAborted).run()).toEqual(stopped);
  });

  it('leaves nothing behind that would end a run that is over', async () => {
    let signalOf: AbortSignal | undefined;
    const runs = new StoppableRuns({ cutOffAfterMs: LONG_MS });
    const runner = runs.createRunner(async (signal) => {
      signalOf = signal;
      return { state: 'done' };
    });
    expect(await runner.run()).toEqual({ state: 'done' });
    await runs.stop();
    expect(signalOf?.aborted).toBe(false);
  });
});
