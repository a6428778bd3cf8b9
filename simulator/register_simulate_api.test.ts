import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

const ENTRY = join(__dirname, 'test_support', 'simulate_api_command.ts');

describe('claude-activity simulate-api', () => {
  let child: ChildProcessWithoutNullStreams;
  const run = (...options: string[]): ChildProcessWithoutNullStreams => {
    child = spawn(process.execPath, ['--import', 'tsx', ENTRY, 'simulate-api', ...options]);
    return child;
  };
  afterEach(() => child.kill('SIGKILL'));

  it('prints where it listens and with which keys, and ends with its parent', async () => {
    run('--json', '--days', '1', '--rate', '0', '--exit-with-parent', '--fault', 'server_error:after=1');
    const [line] = (await once(createInterface(child.stdout), 'line')) as [string];
    const { url, keys } = JSON.parse(line) as { url: string; keys: { complianceAccess: string } };
    const get = async (): Promise<number> =>
      (await fetch(`${url}/v1/compliance/activities`, { headers: { 'x-api-key': keys.complianceAccess } })).status;
    expect([await get(), await get(), await get()]).toEqual([200, 500, 200]);
    child.stdin.end();
    expect(await once(child, 'exit')).toEqual([0, null]);
  }, 30_000);

  it('ends at Ctrl-C', async () => {
    run('--days', '0', '--rate', '0');
    const [line] = (await once(createInterface(child.stdout), 'line')) as [string];
    expect(line).toMatch(/http:\/\/127\.0\.0\.1:\d+\/v1\/compliance\/activities/);
    child.kill('SIGINT');
    expect(await once(child, 'exit')).toEqual([0, null]);
  }, 30_000);

  it.each([
    [['--rate', 'fast'], 'It must be a number'],
    [['--fault', 'flood'], 'no fault rule'],
  ])(
    'refuses %j in a sentence',
    async (options, sentence) => {
      run(...options);
      let errors = '';
      child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()));
      const [code] = (await once(child, 'close')) as [number];
      expect(code).not.toBe(0);
      expect(errors).toContain(sentence);
    },
    30_000,
  );
});
