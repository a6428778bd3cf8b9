import { readFile } from 'node:fs/promises';
import { PROFILES, readBench } from './bench';

/** At the end of a file: what it tried has left neither a secret nor a forged line in the log of any host. */
export const describeTheLog = (secrets: readonly string[] = []): void => {
  describe('afterwards', () => {
    it.each(PROFILES)('the log of %s holds no secret and only lines of its own', async (profile) => {
      const bench = readBench();
      const log = await readFile(bench.hosts[profile].logFile, 'utf8');
      expect([...bench.secrets, ...secrets].filter((secret) => log.includes(secret))).toEqual([]);
      // A forged line would be dated as an attacker likes; all that begins like a line is of this run.
      const today = new Date().toISOString().slice(0, 8);
      expect(log.split('\n').filter((line) => /^\[\d{4}-/.test(line) && !line.includes(today))).toEqual([]);
    });
  });
};
