import type { Clock } from '../ingest/clock';

/** A clock that moves only when told to, or when something sleeps. */
export class FakeClock implements Clock {
  /** Every wait that was asked for, ms. */
  readonly waits: number[] = [];

  constructor(
    private nowMs: number,
    readonly random: () => number = () => 0.5,
  ) {}

  readonly now = (): number => this.nowMs;

  readonly sleep = async (ms: number, signal?: AbortSignal): Promise<void> => {
    if (signal?.aborted) throw signal.reason;
    this.waits.push(ms);
    this.nowMs += ms;
  };

  advance(ms: number): void {
    this.nowMs += ms;
  }
}
