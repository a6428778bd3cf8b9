/**
 * The ids of one data stream that somebody in this Kibana is looking up and writing right now. Between a look-up and its
 * write, nobody else may write the same id: a rollover in that moment would let it in twice.
 */
export class IdsInHand {
  private readonly holders = new Map<string, Promise<void>>();

  /** Runs the job once nobody else has any of these ids in hand. */
  async hold<Result>(ids: readonly string[], job: () => Promise<Result>): Promise<Result> {
    for (;;) {
      const others = new Set(ids.flatMap((id) => this.holders.get(id) ?? []));
      if (others.size === 0) break;
      await Promise.all(others);
    }
    const running = job();
    const ended = running.then(
      () => undefined,
      () => undefined,
    );
    for (const id of ids) this.holders.set(id, ended);
    try {
      return await running;
    } finally {
      for (const id of ids) if (this.holders.get(id) === ended) this.holders.delete(id);
    }
  }
}
