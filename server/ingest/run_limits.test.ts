import fc from 'fast-check';
import { backfillRunLimits, liveRunLimits } from './run_limits';

const SECOND = 1000;
const timeoutMs = (taskTimeout: string): number => Number(taskTimeout.slice(0, -1)) * SECOND;

describe('the limits of runs', () => {
  it('let another Kibana take over live reading a minute after a run began, as kibana.yml has it by default', () => {
    expect(liveRunLimits({ maxRunTimeMs: 60 * SECOND, requestTimeoutMs: 40 * SECOND })).toEqual({
      endAfterMs: 30 * SECOND,
      cutOffAfterMs: 55 * SECOND,
      taskTimeout: '60s',
    });
  });

  it('have room for a page that takes as long as it may, and end before another Kibana begins, whatever kibana.yml says', () => {
    const seconds = (min: number, max: number) => fc.integer({ min, max }).map((count) => count * SECOND);
    fc.assert(
      fc.property(seconds(5, 90), seconds(1, 80), (maxRunTimeMs, requestTimeoutMs) => {
        for (const limitsOf of [liveRunLimits, backfillRunLimits]) {
          const { endAfterMs, cutOffAfterMs, taskTimeout } = limitsOf({ maxRunTimeMs, requestTimeoutMs });
          expect(taskTimeout).toMatch(/^[1-9]\d*s$/);
          expect(endAfterMs).toBeGreaterThan(0);
          expect(endAfterMs).toBeLessThan(cutOffAfterMs);
          expect(cutOffAfterMs).toBeGreaterThan(requestTimeoutMs);
          expect(cutOffAfterMs).toBeLessThan(timeoutMs(taskTimeout));
        }
      }),
    );
  });
});
