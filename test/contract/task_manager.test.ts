import { randomUUID } from 'node:crypto';
import type { ProbeClient, ProbedTask } from './support/probe_client';
import { REAL_KIBANA, startProbe } from './support/start_probe';
import type { Probe } from './support/start_probe';
import { waitFor } from './support/wait_for';

jest.setTimeout(60_000);

/**
 * What the ingest task relies on, held against the host in `npm test` and against a real Kibana where one is named
 * (see task_manager_probe/README.md). Written from the behaviour of Kibana 8.12.2.
 */
describe('Task Manager', () => {
  let probe: Probe;
  let client: ProbeClient;
  const scheduled: string[] = [];

  const schedule = async (task: { taskType: string; [key: string]: unknown }): Promise<string> => {
    const id = `probe-${randomUUID()}`;
    scheduled.push(id);
    await client.schedule({ id, ...task });
    return id;
  };
  const waitUntil = (id: string, isSo: (task: ProbedTask) => boolean): Promise<ProbedTask> =>
    waitFor(async () => {
      const task = await client.find(id);
      return task !== undefined && isSo(task) && task;
    });
  const waitUntilRunning = async (id: string): Promise<ProbedTask & { startedAt: string; retryAt: string }> => {
    const task = await waitUntil(id, ({ status }) => status === 'running');
    await waitFor(async () => (await client.eventsOf(id)).some(({ event }) => event === 'started'));
    const { startedAt, retryAt } = task;
    if (startedAt === null || retryAt === null) throw new Error('A running task has no startedAt or no retryAt.');
    return { ...task, startedAt, retryAt };
  };
  const secondsBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 1000;

  beforeAll(async () => {
    probe = await startProbe();
    ({ client } = probe);
  }, 180_000);

  afterAll(async () => {
    if (REAL_KIBANA) for (const id of scheduled) await client.call('removeIfExists', id);
    await probe?.stop();
  }, 60_000);

  describe('while a task runs', () => {
    it('sets retryAt to the start plus the longer of time limit and interval', async () => {
      const [brief, slow] = [
        await schedule({ taskType: 'probe:gated', schedule: { interval: '10s' } }),
        await schedule({ taskType: 'probe:gated', schedule: { interval: '1h' } }),
      ];
      const [runningBrief, runningSlow] = [await waitUntilRunning(brief), await waitUntilRunning(slow)];
      expect(secondsBetween(runningBrief.startedAt, runningBrief.retryAt)).toBe(60);
      expect(secondsBetween(runningSlow.startedAt, runningSlow.retryAt)).toBe(3600);
      expect(runningBrief).toMatchObject({ attempts: 1, ownerId: expect.stringMatching(/^kibana:/) as string });
    });

    it('refuses to run it soon', async () => {
      const id = await schedule({ taskType: 'probe:gated', schedule: { interval: '1h' } });
      await waitUntilRunning(id);
      const { error } = await client.call('runSoon', id);
      expect(error?.message).toBe(`Failed to run task "${id}" as it is currently running`);
    });

    it('keeps the state of the run before until the run ends', async () => {
      const id = await schedule({ taskType: 'probe:gated', schedule: { interval: '1h' }, state: { page: 1 } });
      expect((await waitUntilRunning(id)).state).toEqual({ page: 1 });
      await client.release(id, { state: { page: 2 } });
      const idle = await waitUntil(id, ({ status }) => status === 'idle');
      expect(idle).toMatchObject({ state: { page: 2 }, attempts: 0, startedAt: null, retryAt: null, ownerId: null });
    });
  });

  describe('when a run ends', () => {
    it('runs next at start plus interval', async () => {
      const id = await schedule({ taskType: 'probe:gated', schedule: { interval: '1h' } });
      const { startedAt } = await waitUntilRunning(id);
      await client.release(id, { state: {} });
      const { runAt } = await waitUntil(id, ({ status }) => status === 'idle');
      expect(secondsBetween(startedAt, runAt)).toBe(3600);
    });

    it('runs next when the result says so, at once or later', async () => {
      const later = new Date(Date.now() + 86_400_000).toISOString();
      const id = await schedule({ taskType: 'probe:gated', schedule: { interval: '1h' } });
      await waitUntilRunning(id);
      await client.release(id, { state: { turn: 1 }, runAt: new Date().toISOString() });
      const second = await waitUntil(id, ({ status, state }) => status === 'running' && state.turn === 1);
      expect(second.attempts).toBe(1);
      await waitFor(() => client.release(id, { state: { turn: 2 }, runAt: later }));
      expect((await waitUntil(id, ({ status }) => status === 'idle')).runAt).toBe(later);
    });

    it('keeps the old state when the result has none', async () => {
      const id = await schedule({ taskType: 'probe:gated', schedule: { interval: '1h' }, state: { page: 7 } });
      await waitUntilRunning(id);
      await client.release(id, {});
      expect((await waitUntil(id, ({ status }) => status === 'idle')).state).toEqual({ page: 7 });
    });

    it('removes a task that was to run once', async () => {
      const id = await schedule({ taskType: 'probe:gated' });
      await waitUntilRunning(id);
      await client.release(id, { state: {} });
      expect(await waitFor(async () => (await client.find(id)) === undefined)).toBe(true);
    });
  });

  describe('when a run fails', () => {
    it('goes on with a recurring task, state kept and attempts counted', async () => {
      const id = await schedule({ taskType: 'probe:once', schedule: { interval: '1h' }, state: { page: 3 } });
      const { startedAt } = await waitUntilRunning(id);
      await client.release(id, { throws: 'no luck' });
      const idle = await waitUntil(id, ({ status }) => status === 'idle');
      expect(idle).toMatchObject({ state: { page: 3 }, attempts: 1 });
      expect(secondsBetween(startedAt, idle.runAt)).toBe(3600);
      // More attempts than maxAttempts: a recurring task is never given up.
      await client.call('runSoon', id);
      await waitFor(() => client.release(id, { throws: 'no luck again' }));
      expect((await waitUntil(id, ({ status, attempts }) => status === 'idle' && attempts === 2)).attempts).toBe(2);
    });

    it('tries a one-off task again after half a minute, and gives up at maxAttempts', async () => {
      const id = await schedule({ taskType: 'probe:twice' });
      await waitUntilRunning(id);
      const failedAt = new Date().toISOString();
      await client.release(id, { throws: 'no luck' });
      const idle = await waitUntil(id, ({ status }) => status === 'idle');
      expect(idle.attempts).toBe(1);
      expect(secondsBetween(failedAt, idle.runAt)).toBeGreaterThanOrEqual(30);
      await client.call('runSoon', id);
      await waitFor(() => client.release(id, { throws: 'no luck again' }));
      expect(await waitFor(async () => (await client.find(id)) === undefined)).toBe(true);
    });

    it('tells it to stop at its time limit, and ignores what it says afterwards', async () => {
      const id = await schedule({ taskType: 'probe:brief', schedule: { interval: '1h' }, state: { page: 1 } });
      const { retryAt } = await waitUntilRunning(id);
      await waitFor(async () => (await client.eventsOf(id)).some(({ event }) => event === 'cancelled'));
      await client.release(id, { state: { page: 2 } });
      await waitFor(async () => (await client.eventsOf(id)).some(({ event }) => event === 'ended'));
      expect(await client.get(id)).toMatchObject({ status: 'running', state: { page: 1 }, retryAt });
    });

    it('runs it again once retryAt has passed', async () => {
      const id = await schedule({ taskType: 'probe:brief', schedule: { interval: '5s' }, state: { page: 1 } });
      await waitUntilRunning(id);
      const again = await waitUntil(id, ({ status, attempts }) => status === 'running' && attempts === 2);
      expect(again.state).toEqual({ page: 1 });
    });
  });

  describe('a state that does not fit its schema', () => {
    it('is refused when a task is scheduled', async () => {
      await expect(schedule({ taskType: 'probe:counted', state: { runs: 'many' } })).rejects.toThrow(
        '[runs]: expected value of type [number] but got [string]',
      );
      await expect(schedule({ taskType: 'probe:counted', state: { runs: 1, more: 2 } })).rejects.toThrow(
        '[more]: definition for this key is missing',
      );
    });

    it('makes a run count as failed, with the old state kept', async () => {
      const id = await schedule({ taskType: 'probe:counted', schedule: { interval: '1h' }, state: { runs: 4 } });
      await waitUntilRunning(id);
      await client.release(id, { state: { runs: 'many' } });
      expect(await waitUntil(id, ({ status }) => status === 'idle')).toMatchObject({ state: { runs: 4 }, attempts: 1 });
    });

    it('is read without the keys that the schema does not know, and as it is where it is wrong', async () => {
      const runAt = new Date(Date.now() + 86_400_000).toISOString();
      const id = await schedule({ taskType: 'probe:counted', state: { runs: 4 }, schedule: { interval: '1h' } });
      await waitUntilRunning(id);
      await client.release(id, { state: { runs: 5 }, runAt });
      await waitUntil(id, ({ status }) => status === 'idle');
      await client.writeState(id, { runs: 6, more: true });
      expect((await client.get(id)).state).toEqual({ runs: 6 });
      await client.writeState(id, { runs: 'many' });
      expect((await client.get(id)).state).toEqual({ runs: 'many' });
    });
  });

  it('drops the whole registration call of a definition with an unknown key', async () => {
    const types = await client.registeredTypes();
    expect(types).toEqual(expect.arrayContaining(['probe:gated', 'probe:counted']));
    expect(types).not.toEqual(expect.arrayContaining(['probe:misspelt']));
    expect(types).not.toEqual(expect.arrayContaining(['probe:sibling']));
  });

  it('leaves a task alone that is ensured a second time', async () => {
    const id = await schedule({ taskType: 'probe:gated', schedule: { interval: '1h' }, state: { page: 1 } });
    await waitUntilRunning(id);
    const again = { id, taskType: 'probe:gated', schedule: { interval: '2h' }, params: {}, state: { page: 9 } };
    expect((await client.call('ensureScheduled', again)).result).toEqual(again);
    expect((await client.call('schedule', again)).error).toMatchObject({ status: 409 });
    await client.release(id, {});
    const idle = await waitUntil(id, ({ status }) => status === 'idle');
    expect(idle).toMatchObject({ schedule: { interval: '1h' }, state: { page: 1 } });
  });

  it('moves the next run when the interval changes', async () => {
    const id = await schedule({ taskType: 'probe:gated', schedule: { interval: '1h' } });
    const { startedAt } = await waitUntilRunning(id);
    await client.release(id, {});
    await waitUntil(id, ({ status }) => status === 'idle');
    await client.call('bulkUpdateSchedules', [id], { interval: '2h' });
    const changed = await client.get(id);
    expect(changed.schedule).toEqual({ interval: '2h' });
    expect(secondsBetween(startedAt, changed.runAt)).toBe(7200);
  });

  it('does not run a task that is switched off', async () => {
    const id = await schedule({ taskType: 'probe:gated', schedule: { interval: '1h' } });
    await waitUntilRunning(id);
    await client.release(id, {});
    await waitUntil(id, ({ status }) => status === 'idle');
    await client.call('bulkDisable', [id]);
    await client.call('runSoon', id);
    // Something that was due later has run meanwhile, so the disabled one was passed over.
    const other = await schedule({ taskType: 'probe:gated', schedule: { interval: '1h' } });
    await waitUntilRunning(other);
    expect(await client.get(id)).toMatchObject({ status: 'idle', enabled: false });
  });

  // A real Kibana is started by whoever runs this test, and there is one of it.
  if (REAL_KIBANA !== undefined) return;
  describe('with several hosts on one Elasticsearch', () => {
    it('gives each run to one of them only', async () => {
      const { client: second, host } = await probe.startAnother();
      const ids = await Promise.all(
        Array.from({ length: 12 }, () =>
          schedule({
            taskType: 'probe:once',
            schedule: { interval: '1h' },
            params: { outcome: { state: { done: true } } },
          }),
        ),
      );
      for (const id of ids) await waitUntil(id, ({ state }) => state.done === true);
      for (const id of ids) {
        const events = [...(await client.eventsOf(id)), ...(await second.eventsOf(id))];
        expect(events.filter(({ event }) => event === 'started')).toHaveLength(1);
      }
      await host.stop();
    });

    it('lets another one take over from the state before, after the first was killed in the middle of a run', async () => {
      const { client: doomed, host } = await probe.startAnother();
      const { client: heir, host: heirHost } = await probe.startAnother();
      // Runs on any of the three; the one that has it is killed if it is the doomed one, else the task tries again.
      const id = await waitFor(async () => {
        const candidate = await schedule({ taskType: 'probe:brief', schedule: { interval: '5s' }, state: { page: 1 } });
        await waitUntil(candidate, ({ status }) => status === 'running');
        const hasIt = await waitFor(async () => {
          const owners = await Promise.all([client, heir, doomed].map((one) => one.eventsOf(candidate)));
          return owners.some(({ length }) => length > 0) && owners;
        });
        return (hasIt[2]?.length ?? 0) > 0 && candidate;
      });
      await host.kill();
      expect(await client.get(id)).toMatchObject({ status: 'running', state: { page: 1 }, attempts: 1 });
      const again = await waitUntil(id, ({ status, attempts }) => status === 'running' && attempts === 2);
      expect(again.state).toEqual({ page: 1 });
      await waitFor(
        async () => (await client.release(id, { state: { page: 2 } })) || heir.release(id, { state: { page: 2 } }),
      );
      await waitUntil(id, ({ state }) => state.page === 2);
      await heirHost.stop();
    });
  });
});
