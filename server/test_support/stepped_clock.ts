import type { Clock } from '../ingest/clock';

/** A clock for many who wait at the same time: it goes on to the next moment that somebody waits for, once all do. */
export class SteppedClock implements Clock {
  private readonly sleepers: Array<{ at: number; wake: () => void }> = [];

  constructor(
    private nowMs: number,
    readonly random: () => number,
  ) {}

  readonly now = (): number => this.nowMs;

  readonly sleep = (ms: number): Promise<void> =>
    new Promise((wake) => {
      this.sleepers.push({ at: this.nowMs + ms, wake });
    });

  /** Lets time go by until then, epoch ms. */
  async runUntil(endMs: number): Promise<void> {
    for (;;) {
      // Whoever was woken does what it can before time goes on.
      await new Promise((resolve) => setImmediate(resolve));
      this.sleepers.sort((one, other) => one.at - other.at);
      const next = this.sleepers[0];
      if (!next || next.at > endMs) break;
      this.sleepers.shift();
      this.nowMs = Math.max(this.nowMs, next.at);
      next.wake();
    }
    this.nowMs = Math.max(this.nowMs, endMs);
  }
}
