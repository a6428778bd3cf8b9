import type { IngestState } from '../ingest/live/ingest_state';
import { INITIAL_INGEST_STATE } from '../ingest/live/ingest_state';
import type { TaskInstance } from '../kibana/contracts';
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

const SOURCE = { enabled: true, connectionVersion: 2 };
const ERROR = { message: 'Something to do.', at: '2026-11-03T09:00:00Z', code: 'source_unreachable' };
const DONE = { lastSuccessAt: '2026-11-03T09:00:00Z' };

describe('describeHealth', () => {
  it.each<[string, Parameters<typeof describeHealth>]>([
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
    const health = describeHealth(source, instance);
    expect(health.state).toBe(state);
    expect(health.message).toMatch(/\.$/);
  });

  it('says what the error says', () => {
    expect(describeHealth(SOURCE, task({ failures: 3, lastError: ERROR })).message).toBe(ERROR.message);
  });

  it('tells when the budget is full again', () => {
    const waitingUntil = '2026-11-03T09:00:45.000Z';
    expect(describeHealth(SOURCE, task({ ...DONE, caughtUp: true, waitingUntil })).message).toContain(waitingUntil);
  });

  it('announces a next run only where there is one', () => {
    expect(describeHealth(SOURCE, task({})).nextRunAt).toBe(RUN_AT.toISOString());
    expect(describeHealth({ ...SOURCE, enabled: false }, task({})).nextRunAt).toBeNull();
    expect(describeHealth(SOURCE, task({ stoppedAtVersion: 2 })).nextRunAt).toBeNull();
  });
});
