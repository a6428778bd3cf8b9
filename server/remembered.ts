/** Asks once, then remembers the answer for a while; a failure is not remembered. */
export const remembered = <Value>(
  { now, forMs }: { now: () => number; forMs: number },
  read: () => Promise<Value>,
): (() => Promise<Value>) => {
  let kept: { until: number; promise: Promise<Value> } | undefined;
  return () => {
    if (kept && kept.until > now()) return kept.promise;
    const entry = { until: now() + forMs, promise: read() };
    kept = entry;
    entry.promise.catch(() => {
      if (kept === entry) kept = undefined;
    });
    return entry.promise;
  };
};
