import { setTimeout as delay } from 'node:timers/promises';

const INTERVAL_MS = 50;
/** A page of a whole Kibana on a busy machine needs longer than one of the host. */
const DEADLINE_MS = Number(process.env['EVENTUALLY_MS'] ?? 20_000);

/**
 * Tries again and again until `attempt` no longer throws.
 *
 * @returns what the successful attempt returned
 * @throws the last failure when the time is over, so that it says what was different
 */
export const eventually = async <T>(attempt: () => Promise<T>, deadlineMs = DEADLINE_MS): Promise<T> => {
  const end = Date.now() + deadlineMs;
  for (;;) {
    try {
      return await attempt();
    } catch (failure) {
      if (Date.now() >= end) throw failure;
      await delay(INTERVAL_MS);
    }
  }
};
