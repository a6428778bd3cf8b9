import { setTimeout as delay } from 'node:timers/promises';

const INTERVAL_MS = 100;

/** Asks again and again until the answer is there; the test's own time limit ends it otherwise. */
export const waitFor = async <T>(ask: () => Promise<T | undefined | false>): Promise<T> => {
  for (;;) {
    const answer = await ask();
    if (answer !== undefined && answer !== false) return answer;
    await delay(INTERVAL_MS);
  }
};
