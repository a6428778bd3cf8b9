import type { IngestState } from '../ingest/live/ingest_state';
import { INITIAL_INGEST_STATE } from '../ingest/live/ingest_state';
import type { TaskInstance } from '../kibana/contracts';
import type { HealthSubject } from './describe_health';
import { describeHealth } from './describe_health';

const RUN_AT = new Date('2026-11-03T09:00:30Z');

const task = (state: Partial<IngestState>, status = 'idle'): TaskInstance => ({
  id: 'claude_activity:ingest:1',
  taskType: 'claude_activity:ingest',
  params: {},
  state: { ...INITIAL_INGEST_STATE, ...state },
  status,
  attempts: 0,
  runAt: RUN_AT,
  enabled: true,
});

const SOURCE: HealthSubject = {
  enabled: true,
  connectionVersion: 2,
  interval: '30s',
  createdAt: '2026-11-03T08:00:00Z',
  noDataAfter: '30m',
};
const NOW = { nowMs: Date.parse('2026-11-03T09:00:10Z') };
const MINUTE = 60_000;
const ERROR = { message: 'Something to do.', at: '2026-11-03T09:00:00Z', code: 'source_unreachable' };
const DONE = { lastSuccessAt: '2026-11-03T09:00:00Z' };

describe('describeHealth', () => {
  it.each<[string, [HealthSubject, TaskInstance | undefined]]>([
    ['waiting', [SOURCE, undefined]],
    ['waiting', [SOURCE, task({})]],
    ['running', [SOURCE, task({}, 'running')]],
    ['healthy', [SOURCE, task({ ...DONE, caughtUp: true })]],
    ['healthy', [SOURCE, task({ ...DONE, caughtUp: true }, 'running')]],
    ['catching_up', [SOURCE, task({ ...DONE, lagSeconds: 7300 })]],
    ['failing', [SOURCE, task({ ...DONE, failures: 1, lastError: ERROR })]],
    ['stopped', [SOURCE, task({ failures: 1, lastError: ERROR, stoppedAtVersion: 2 })]],
    // The connection has been changed since: the refusal no longer counts.
    ['waiting', [SOURCE, task({ failures: 1, lastError: ERROR, stoppedAtVersion: 1 })]],
    ['paused', [{ ...SOURCE, enabled: false }, task({ failures: 1, lastError: ERROR })]],
  ])('is %s', (state, [source, instance]) => {
    const health = describeHealth(source, instance, NOW);
    expect(health.state).toBe(state);
    expect(health.message).toMatch(/\.$/);
  });

  it('says what the error says, and that nobody has to press anything', () => {
    expect(describeHealth(SOURCE, task({ failures: 3, lastError: ERROR }), NOW).message).toBe(
      `${ERROR.message} Reading goes on by itself where it stopped.`,
    );
  });

  it.each([
    ['the first run', task({})],
    ['the next run', task({ ...DONE, caughtUp: true })],
  ])('says where to look when %s does not come', (_, instance) => {
    const at = (seconds: number) => ({ nowMs: RUN_AT.getTime() + seconds * 1000 });
    expect(describeHealth(SOURCE, instance, at(60)).state).not.toBe('failing');
    const overdue = describeHealth(SOURCE, instance, at(300));
    expect(overdue.state).toBe('failing');
    expect(overdue.message).toMatch(
      /^No run has begun since one was due 5 minutes ago: .*\/api\/task_manager\/_health/,
    );
  });

  it('does not miss runs of a source that is to have none, or has one under way', () => {
    const late = { nowMs: RUN_AT.getTime() + 300_000 };
    const stopped = task({ failures: 1, lastError: ERROR, stoppedAtVersion: 2 });
    expect(describeHealth({ ...SOURCE, enabled: false }, task(DONE), late).state).toBe('paused');
    expect(describeHealth(SOURCE, stopped, late).state).toBe('stopped');
    expect(describeHealth(SOURCE, task({ ...DONE, caughtUp: true }, 'running'), late).state).toBe('healthy');
  });

  it('tells when the budget is full again', () => {
    const waitingUntil = '2026-11-03T09:00:45.000Z';
    expect(describeHealth(SOURCE, task({ ...DONE, caughtUp: true, waitingUntil }), NOW).message).toContain(
      waitingUntil,
    );
  });

  it('announces a next run only where there is one', () => {
    expect(describeHealth(SOURCE, task({}), NOW).nextRunAt).toBe(RUN_AT.toISOString());
    expect(describeHealth({ ...SOURCE, enabled: false }, task({}), NOW).nextRunAt).toBeNull();
    expect(describeHealth(SOURCE, task({ stoppedAtVersion: 2 }), NOW).nextRunAt).toBeNull();
  });

  const after = (minutes: number) => ({ nowMs: Date.parse(DONE.lastSuccessAt) + minutes * MINUTE });

  it('has no lag right after everything was read, and says so no longer once a run is overdue', () => {
    const upToDate = task({ ...DONE, caughtUp: true, lagSeconds: 0 });
    expect(describeHealth(SOURCE, upToDate, NOW).lagSeconds).toBe(0);
    expect(describeHealth(SOURCE, upToDate, after(7)).lagSeconds).toBe(7 * 60);
    expect(describeHealth({ ...SOURCE, interval: '1h' }, upToDate, after(7)).lagSeconds).toBe(0);
    expect(describeHealth({ ...SOURCE, enabled: false }, upToDate, after(7)).lagSeconds).toBe(7 * 60);
  });

  it('counts the time since the last success where a run has failed', () => {
    const failing = task({ ...DONE, failures: 1, lastError: ERROR, lagSeconds: null });
    expect(describeHealth(SOURCE, failing, after(3)).lagSeconds).toBe(180);
    expect(describeHealth(SOURCE, task({ failures: 1, lastError: ERROR }), after(3)).lagSeconds).toBeNull();
  });

  it('adds it to the distance that a run left behind', () => {
    const behind = task({ ...DONE, lagSeconds: 600 });
    expect(describeHealth(SOURCE, behind, after(10)).lagSeconds).toBe(1200);
  });

  it('tells since when no activity has come, if that is too long', () => {
    const watermark = DONE.lastSuccessAt;
    const quiet = task({ ...DONE, caughtUp: true, watermark });
    expect(describeHealth(SOURCE, quiet, after(30)).noDataSince).toBeNull();
    expect(describeHealth(SOURCE, quiet, after(31)).noDataSince).toBe(watermark);
    expect(describeHealth({ ...SOURCE, interval: '1d' }, quiet, after(60)).noDataSince).toBeNull();
    expect(describeHealth({ ...SOURCE, enabled: false }, quiet, after(60)).noDataSince).toBeNull();
    // As long as somebody wants it to wait.
    expect(describeHealth({ ...SOURCE, noDataAfter: '2h' }, quiet, after(119)).noDataSince).toBeNull();
    expect(describeHealth({ ...SOURCE, noDataAfter: '2h' }, quiet, after(121)).noDataSince).toBe(watermark);
    expect(describeHealth({ ...SOURCE, noDataAfter: '0m' }, quiet, after(9999)).noDataSince).toBeNull();
    // Also for a source that has never had one.
    expect(describeHealth(SOURCE, task({}), after(60)).noDataSince).toBe(SOURCE.createdAt);
    // Not while old activities are read.
    expect(describeHealth(SOURCE, task({ ...DONE, watermark }), after(60)).noDataSince).toBeNull();
  });
});
