import { mkdir, open, readFile, rm, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

const POLL_MS = 100;
/** A lock older than this is stale even if its process id lives: the id may belong to another process by now. */
const STALE_AFTER_MS = 30 * 60 * 1000;

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
};

const tryLock = async (lockFile: string): Promise<boolean> => {
  try {
    const file = await open(lockFile, 'wx');
    await file.writeFile(String(process.pid));
    await file.close();
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
};

const isStale = async (lockFile: string): Promise<boolean> => {
  const [text, { mtimeMs }] = await Promise.all([readFile(lockFile, 'utf8'), stat(lockFile)]).catch(
    () => ['', { mtimeMs: Date.now() }] as const,
  );
  // An empty file was only just made: its owner is about to write its process id.
  const ownerIsGone = text !== '' && !isAlive(Number(text));
  return ownerIsGone || Date.now() - mtimeMs > STALE_AFTER_MS;
};

/**
 * Runs `work` while no other process does so under the same lock file.
 *
 * @param params.onWait - called once if another process has to be waited for
 */
export const withLock = async <T>({
  lockFile,
  onWait,
  work,
}: {
  lockFile: string;
  onWait?: () => void;
  work: () => Promise<T>;
}): Promise<T> => {
  await mkdir(dirname(lockFile), { recursive: true });
  let waited = false;
  while (!(await tryLock(lockFile))) {
    if (await isStale(lockFile)) {
      await rm(lockFile, { force: true });
      continue;
    }
    if (!waited) onWait?.();
    waited = true;
    await delay(POLL_MS);
  }
  try {
    return await work();
  } finally {
    await rm(lockFile, { force: true });
  }
};
