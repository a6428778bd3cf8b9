import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { findImports } from './support/find_imports';
import { filesBelow, readZip } from './support/read_zip';
import { runPack } from './support/run_pack';

jest.setTimeout(120_000);

const PROBE = join(__dirname, 'support', 'load_server_bundle.js');

/** The modules of Node 18.18, that of the oldest supported Kibana. */
const NODE_18 = [
  ...['assert', 'assert/strict', 'async_hooks', 'buffer', 'child_process', 'cluster', 'console', 'constants', 'crypto'],
  ...['dgram', 'diagnostics_channel', 'dns', 'dns/promises', 'events', 'fs', 'fs/promises', 'http', 'http2', 'https'],
  ...['inspector', 'module', 'net', 'os', 'path', 'path/posix', 'path/win32', 'perf_hooks', 'process', 'querystring'],
  ...['readline', 'readline/promises', 'stream', 'stream/consumers', 'stream/promises', 'stream/web', 'string_decoder'],
  ...['timers', 'timers/promises', 'tls', 'tty', 'url', 'util', 'util/types', 'v8', 'vm', 'worker_threads', 'zlib'],
];

/** Kibana's packages that every supported version has in `node_modules`. */
const KIBANA = ['@kbn/config-schema'];

interface Loaded {
  requested: string[];
  left: string[];
  exports: string[];
  hasSchema: boolean;
  lifecycle: string[];
}

const isThere = (name: string): boolean => NODE_18.includes(name.replace(/^node:/, '')) || KIBANA.includes(name);

describe('the server bundle in the zip', () => {
  let dir: string;
  let text: string;
  let loaded: Loaded;

  beforeAll(async () => {
    dir = await mkdtemp(join(tmpdir(), 'claude-activity-pack-server-'));
    const { code, stdout, stderr } = await runPack(['--kibana-version', '8.12.2', '--out', dir]);
    expect({ code, stderr: code === 0 ? '' : stderr }).toEqual({ code: 0, stderr: '' });
    const entries = await readZip(join(dir, stdout.trim().split(/\s+/)[2]!));
    const files = filesBelow('kibana/claudeActivity', entries);
    expect(Object.keys(files).filter((path) => path.startsWith('server/'))).toEqual(['server/index.js']);
    text = files['server/index.js']!.toString('utf8');
    // Alone in a folder, so that nothing but Node and what stands for Kibana can be found.
    const bundle = join(dir, 'index.js');
    await writeFile(bundle, text);
    const { stdout: seen } = await promisify(execFile)(process.execPath, [PROBE, bundle], {
      cwd: '/',
      timeout: 60_000,
    });
    loaded = JSON.parse(seen) as Loaded;
  });
  afterAll(() => rm(dir, { recursive: true, force: true }));

  it('asks only for modules of Node 18 and packages that every Kibana has', () => {
    expect(loaded.requested).toContain('@kbn/config-schema');
    expect(loaded.requested.filter((name) => !isThere(name))).toEqual([]);
  });

  it('has no require, and no import, that would ask for more later', () => {
    const { required, dynamicImports } = findImports(text);
    expect(required).toEqual(expect.arrayContaining(loaded.requested));
    expect(required.filter((name) => !isThere(name))).toEqual([]);
    expect(dynamicImports).toBe(0);
  });

  it('leaves nothing behind in the process when it is loaded: no global, no listener, no timer, no socket', () => {
    expect(loaded.left).toEqual([]);
  });

  it('exports what Kibana looks for: a plugin with its life cycle, and the schema of its settings', () => {
    expect(loaded.exports).toEqual(['config', 'plugin']);
    expect(loaded.hasSchema).toBe(true);
    expect(loaded.lifecycle).toEqual(['function', 'function', 'function']);
  });
});
