import { nextRunAt } from './next_run_at';

const SECOND = 1000;

/** When runs begin under a Task Manager that looks for what is due every `lookMs`; each lasts `lastsMs`. */
const beginnings = ({ lookMs, lastsMs, runs }: { lookMs: number; lastsMs: number; runs: number }): number[] => {
  const begun: number[] = [];
  let runAt = new Date(700);
  for (let now = 0; begun.length < runs; now += lookMs) {
    if (runAt.getTime() > now) continue;
    begun.push(now);
    runAt = nextRunAt({ runAt, intervalMs: 30 * SECOND, nowMs: now + lastsMs });
    now = Math.ceil((now + lastsMs) / lookMs) * lookMs - lookMs;
  }
  return begun;
};

describe('nextRunAt', () => {
  it.each([
    [500, 100],
    [3000, 100],
    [3000, 20_000],
  ])('keeps an interval of 30 s although due tasks are looked for every %d ms', (lookMs, lastsMs) => {
    const begun = beginnings({ lookMs, lastsMs, runs: 11 });
    expect((begun[10]! - begun[0]!) / 10).toBe(30 * SECOND);
  });

  it('is now after a run that took longer than the interval, or began long after it was due', () => {
    const nowMs = 100 * SECOND;
    expect(nextRunAt({ runAt: new Date(60 * SECOND), intervalMs: 30 * SECOND, nowMs })).toEqual(new Date(nowMs));
    expect(nextRunAt({ runAt: new Date(0), intervalMs: 30 * SECOND, nowMs })).toEqual(new Date(nowMs));
  });
});
