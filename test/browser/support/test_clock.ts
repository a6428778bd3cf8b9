/** The simulator's clock: it stands still, so that a feed is exactly its history, until a test lets it go on. */
export class TestClock {
  #standsAtMs: number;
  #startedAtMs: number | undefined;

  constructor(startMs: number) {
    this.#standsAtMs = startMs;
  }

  readonly now = (): number =>
    this.#standsAtMs + (this.#startedAtMs === undefined ? 0 : Date.now() - this.#startedAtMs);

  start(): void {
    this.#startedAtMs ??= Date.now();
  }

  advance(ms: number): void {
    this.#standsAtMs += ms;
  }

  stop(): void {
    this.#standsAtMs = this.now();
    this.#startedAtMs = undefined;
  }
}
