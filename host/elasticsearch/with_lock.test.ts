import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { withLock } from './with_lock';

describe('withLock', () => {
  let folder: string;
  let lockFile: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'with-lock-test-'));
    lockFile = join(folder, 'a.lock');
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('lets one work at a time and tells the other that it waits', async () => {
    let running = 0;
    let waits = 0;
    const work = async (): Promise<void> => {
      running += 1;
      await new Promise(setImmediate);
      expect(running).toBe(1);
      running -= 1;
    };
    const onWait = (): void => void (waits += 1);
    await Promise.all([withLock({ lockFile, onWait, work }), withLock({ lockFile, onWait, work })]);
    expect(waits).toBe(1);
    expect(existsSync(lockFile)).toBe(false);
  });

  it('gives the lock back when the work fails', async () => {
    const work = (): Promise<never> => Promise.reject(new Error('failed'));
    await expect(withLock({ lockFile, work })).rejects.toThrow('failed');
    expect(existsSync(lockFile)).toBe(false);
  });

  it('takes over the lock of a process that is gone', async () => {
    await writeFile(lockFile, '4194304999');
    await expect(withLock({ lockFile, work: () => Promise.resolve('done') })).resolves.toBe('done');
  });
});
