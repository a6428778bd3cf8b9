import { EncryptionUnavailableError } from '../../errors/encryption_unavailable_error';
import type { StoredSource } from '../../saved_objects/source_store';
import { FakeClock } from '../../test_support/fake_clock';
import { recordingLogger } from '../../test_support/recording_logger';
import { ProcessMemory } from '../process_memory';
import { INITIAL_INGEST_STATE } from './ingest_state';
import type { IngestTaskOptions } from './ingest_task';
import { IngestTask } from './ingest_task';

describe('IngestTask', () => {
  it('says of which source the key can not be read, once', async () => {
    const clock = new FakeClock(0);
    const log = recordingLogger();
    const task = new IngestTask({
      sources: {
        get: async () => ({ name: 'Acme' }) as StoredSource,
        getWithSecrets: () => Promise.reject(new EncryptionUnavailableError('Kibana has no encryption key.')),
      },
      memory: new ProcessMemory(clock),
      tuning: { maxRunTimeMs: 60_000, requestTimeoutMs: 40_000 },
      clock,
      log,
    } as unknown as IngestTaskOptions);
    const run = (state: typeof INITIAL_INGEST_STATE) =>
      task
        .createRunner({
          taskInstance: {
            id: 'task',
            taskType: 'claude_activity:ingest',
            params: { sourceId: 'one' },
            state,
            status: 'running',
            attempts: 1,
            runAt: new Date(0),
          },
        })
        .run();
    const { state } = await run(INITIAL_INGEST_STATE);
    await run(state);
    expect(log.lines).toEqual(['warn: [Acme] Kibana has no encryption key.']);
  });
});
