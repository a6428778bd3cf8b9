import type { SimulatorOptions } from '../simulator_options';
import type { Simulator } from '../start_simulator';
import { startSimulator } from '../start_simulator';

export const QUIET_NOW_MS = Date.parse('2026-11-24T10:00:00Z');

/** A clock that tests move. */
export interface ManualClock {
  nowMs: number;
}

/**
 * A simulator in which nothing happens by itself: no history, no live feed, a clock that stands still, activities
 * visible at once, and a budget that no test uses up by accident.
 */
export const startQuietSimulator = async (
  options: SimulatorOptions = {},
): Promise<{ simulator: Simulator; clock: ManualClock }> => {
  const clock: ManualClock = { nowMs: QUIET_NOW_MS };
  const simulator = await startSimulator({
    now: () => clock.nowMs,
    historyDays: 0,
    liveEventsPerSecond: 0,
    visibilityDelay: { typicalMs: 0, maxMs: 0, lateShare: 0 },
    requestsPerMinute: 1_000_000,
    organization: { peopleCount: 12 },
    ...options,
  });
  return { simulator, clock };
};
