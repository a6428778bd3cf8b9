import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { auditIndexTemplate, rejectedIndexTemplate } from '../common/ecs';

jest.setTimeout(60_000);

const COMMAND = join(__dirname, 'bin.js');
const fixture = (name: string): string => readFileSync(join(__dirname, '../test/fixtures', name), 'utf8');

const textOf = async (stream: Readable): Promise<string> => {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
};

/** Runs the real command from another folder, as a user would. */
const run = async (
  args: readonly string[],
  input: string | Buffer = '',
): Promise<{ code: number | null; stdout: string; stderr: string }> => {
  const child = spawn(process.execPath, [COMMAND, ...args], { cwd: '/' });
  child.stdin.on('error', () => undefined);
  child.stdin.end(input);
  const [stdout, stderr, [code]] = await Promise.all([
    textOf(child.stdout),
    textOf(child.stderr),
    once(child, 'close') as Promise<[number | null]>,
  ]);
  return { code, stdout, stderr };
};

const activity = (number: number): string =>
  JSON.stringify({ id: `activity_${number}`, created_at: '2026-11-03T09:12:44.118204Z', type: 'user_logged_out' });
const idsOf = (ndjson: string): string[] =>
  ndjson
    .split('\n')
    .filter(Boolean)
    .map((line) => (JSON.parse(line) as { event: { id: string } }).event.id);

describe('claude-activity normalize', () => {
  it('gives the sample documents for the sample activities, and one line for each', async () => {
    const activities = fixture('sample_activities.ndjson');
    const { code, stdout, stderr } = await run(['normalize'], activities);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const lines = stdout.split('\n');
    expect(lines.slice(0, 40).join('\n')).toBe(fixture('sample_documents.ndjson').trimEnd());
    expect(lines).toHaveLength(activities.trimEnd().split('\n').length + 1);
    expect(lines.at(-1)).toBe('');
    expect(idsOf(stdout)).toEqual(
      activities
        .trimEnd()
        .split('\n')
        .map((line) => (JSON.parse(line) as { id: string }).id),
    );
  });

  it('names malformed lines, goes on, and ends with 1', async () => {
    const lines = [activity(1), '{"id":', '', '[]', '  ', '"text"', activity(2), 'null', '{} {}', activity(3)];
    const { code, stdout, stderr } = await run(['normalize'], lines.join('\n'));
    expect(code).toBe(1);
    expect(idsOf(stdout)).toEqual(['activity_1', 'activity_2', 'activity_3']);
    expect(stdout.endsWith('\n')).toBe(true);
    expect(
      stderr
        .split('\n')
        .filter((line) => /^Line \d+: /.test(line))
        .map((line) => parseInt(line.slice(5), 10)),
    ).toEqual([2, 4, 6, 8, 9]);
  });

  it('takes bytes that are no UTF-8 for malformed, not for other letters', async () => {
    const broken = Buffer.concat([
      Buffer.from('{"id":"caf'),
      Buffer.from([0xe9]),
      Buffer.from('"}\n'),
      Buffer.from(activity(2)),
    ]);
    const { code, stdout, stderr } = await run(['normalize'], broken);
    expect(code).toBe(1);
    expect(stderr).toContain('Line 1: Not UTF-8.');
    expect(idsOf(stdout)).toEqual(['activity_2']);
  });

  it('takes a byte order mark, carriage returns before line feeds, and separators inside of texts', async () => {
    const input = `\uFEFF${activity(1)}\r\n{"id":"a\u2028b\u0085c","type":"x"}\r\n\r\n`;
    const { code, stdout, stderr } = await run(['normalize'], input);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(idsOf(stdout)).toEqual(['activity_1', 'a\u2028b\u0085c']);
  });

  it('writes nothing for nothing', async () => {
    expect(await run(['normalize'], '')).toEqual({ code: 0, stdout: '', stderr: '' });
    expect(await run(['normalize'], '\n\n')).toEqual({ code: 0, stdout: '', stderr: '' });
  });

  it('takes namespace and preserve-original from its options', async () => {
    const { stdout } = await run(['normalize', '--namespace', 'soc', '--preserve-original'], activity(1));
    expect(JSON.parse(stdout)).toMatchObject({
      data_stream: { namespace: 'soc' },
      event: { original: activity(1) },
      tags: ['anthropic-audit', 'claude-activity', 'preserve_original_event'],
    });
  });

  it('refuses a namespace that no data stream can have', async () => {
    const { code, stdout, stderr } = await run(['normalize', '--namespace', 'So-C'], activity(1));
    expect(code).toBe(1);
    expect(stdout).toBe('');
    expect(stderr).toContain('lower-case');
  });

  it('keeps order and count over many chunks, and lines longer than a chunk', async () => {
    const long = 'ü'.repeat(300_000);
    const lines = Array.from({ length: 20_000 }, (_, index) =>
      index % 5000 === 2500 ? `{"id":"activity_${index}","note":"${long}"}` : activity(index),
    );
    const { code, stdout } = await run(['normalize'], `${lines.join('\n')}\n`);
    expect(code).toBe(0);
    expect(idsOf(stdout)).toEqual(lines.map((_, index) => `activity_${index}`));
  });

  it('survives nesting that no stack would hold', async () => {
    const depth = 100_000;
    const input = `{"id":"activity_1","deep":${'['.repeat(depth)}${']'.repeat(depth)}}\n${activity(2)}`;
    const { code, stdout, stderr } = await run(['normalize'], input);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(idsOf(stdout)).toEqual(['activity_1', 'activity_2']);
  });

  it('ends quietly when the reader of its output has enough', async () => {
    const child = spawn(process.execPath, [COMMAND, 'normalize']);
    child.stdin.on('error', () => undefined);
    const stderr = textOf(child.stderr);
    // Endless input, so that only the closed output can end the command.
    const feed = setInterval(() => child.stdin.write(`${activity(1)}\n`.repeat(500)), 1);
    await once(child.stdout, 'data');
    child.stdout.destroy();
    const [code, signal] = (await once(child, 'exit')) as [number | null, string | null];
    clearInterval(feed);
    child.stdin.destroy();
    expect({ code, signal, stderr: await stderr }).toEqual({ code: 0, signal: null, stderr: '' });
  });

  it('writes documents while the input is still open', async () => {
    const child = spawn(process.execPath, [COMMAND, 'normalize']);
    child.stdin.write(`${activity(1)}\n`);
    const [first] = (await once(child.stdout, 'data')) as [Buffer];
    expect(idsOf(first.toString())).toEqual(['activity_1']);
    child.stdin.end();
    expect(await once(child, 'exit')).toEqual([0, null]);
  });
});

describe('claude-activity template', () => {
  it('prints the audit template', async () => {
    const { code, stdout } = await run(['template']);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toEqual(auditIndexTemplate());
  });

  it('prints the one of the dead letters, and for older versions', async () => {
    const { stdout } = await run(['template', '--rejected', '--stack', '8.10.0']);
    expect(JSON.parse(stdout)).toEqual(rejectedIndexTemplate({ stackVersion: '8.10.0' }));
  });

  it('refuses what is no version', async () => {
    const { code, stderr } = await run(['template', '--stack', 'newest']);
    expect(code).toBe(1);
    expect(stderr).toContain('8.12.2');
  });
});

describe('claude-activity', () => {
  it('says what it can do', async () => {
    const { code, stdout } = await run(['--help']);
    expect(code).toBe(0);
    for (const command of ['normalize', 'template', 'simulate-api']) expect(stdout).toContain(command);
  });

  it('refuses an unknown command', async () => {
    const { code, stderr } = await run(['normalise']);
    expect(code).toBe(1);
    expect(stderr).toContain('unknown command');
  });
});
