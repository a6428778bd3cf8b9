/** How Kibana folds repeated alerts of one entity. */
export interface Suppression {
  groupBy: readonly string[];
  /** From the first alert on; 0: within one run only. */
  durationMs: number;
  /** Whether alerts without a value are folded together as well. */
  suppressesMissing: boolean;
}

/** What a run found, as many times as `count` says. */
export interface Finding {
  /** Moment of the run, epoch milliseconds. */
  runMs: number;
  /** Values that tell what it is about, in the order of the preview's entity columns. */
  entity: readonly (string | null)[];
  /** Values of the columns that suppression groups by. */
  group: readonly (string | null)[];
  count: number;
}

export interface Alerts {
  runMs: number;
  entity: readonly (string | null)[];
  count: number;
}

const byRun = (one: Finding, other: Finding): number => one.runMs - other.runMs;

/**
 * Alerts that are left of what the runs found: one of a group within the time of the suppression, counted from the
 * first, and not more than `maxSignals` of one run.
 */
export const suppressAlerts = (
  findings: readonly Finding[],
  { suppression, maxSignals }: { suppression: Suppression | undefined; maxSignals: number },
): Alerts[] => {
  const firstOfGroup = new Map<string, number>();
  const ofRun = new Map<number, number>();
  const alerts: Alerts[] = [];
  for (const { runMs, entity, group, count } of [...findings].sort(byRun)) {
    let left = count;
    if (suppression !== undefined && (suppression.suppressesMissing || !group.includes(null))) {
      const key = JSON.stringify(group);
      const first = firstOfGroup.get(key);
      if (first !== undefined && (runMs === first || runMs < first + suppression.durationMs)) continue;
      firstOfGroup.set(key, runMs);
      left = 1;
    }
    const made = Math.min(left, maxSignals - (ofRun.get(runMs) ?? 0));
    if (made <= 0) continue;
    ofRun.set(runMs, (ofRun.get(runMs) ?? 0) + made);
    alerts.push({ runMs, entity, count: made });
  }
  return alerts;
};
