import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

jest.setTimeout(60_000);

const ROOT = join(__dirname, '..');
const HELLO = join(ROOT, 'host', 'kibana', 'fixtures', 'hello_plugin');

/** The bundler is an ES module, which Jest can't load: the build runs as it does for people. */
const build = async (root: string, out: string): Promise<string> => {
  const parameters = ['--import', 'tsx', join(__dirname, 'build.ts'), '--root', root, '--out', out];
  return (await promisify(execFile)(process.execPath, parameters, { cwd: ROOT })).stdout;
};

const contents = async (dir: string): Promise<Record<string, string>> => {
  const names = (await readdir(dir, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
  const entries = names.map(async ({ parentPath, name }) => {
    const path = join(parentPath, name);
    return [path.slice(dir.length), await readFile(path, 'utf8')] as const;
  });
  return Object.fromEntries(await Promise.all(entries));
};

describe('the build', () => {
  let dir: string;
  beforeEach(async () => {
    dir = await mkdtemp(join(tmpdir(), 'claude-activity-build-'));
    await cp(HELLO, join(dir, 'source'), { recursive: true });
  });
  afterEach(() => rm(dir, { recursive: true, force: true }));

  it('gives the same bytes from another folder, and leaves an unchanged build alone', async () => {
    await build(HELLO, join(dir, 'one'));
    await build(join(dir, 'source'), join(dir, 'two'));
    const one = await contents(join(dir, 'one', 'helloPlugin'));
    expect(await contents(join(dir, 'two', 'helloPlugin'))).toEqual(one);
    expect(Object.keys(one).sort()).toEqual([
      '/kibana.json',
      '/package.json',
      '/server/index.js',
      expect.stringMatching(/^\/target\/public\/helloPlugin\.chunk\.[0-9a-f]{8}\.js$/),
      '/target/public/helloPlugin.plugin.js',
    ]);
    expect(await build(HELLO, join(dir, 'one'))).toContain('is up to date');
    await writeFile(join(dir, 'one', 'helloPlugin', 'server', 'index.js'), 'spoiled');
    await build(HELLO, join(dir, 'one'));
    expect(await contents(join(dir, 'one', 'helloPlugin'))).toEqual(one);
  });

  it('makes a flat manifest with the keys that Kibana knows', async () => {
    await build(HELLO, dir);
    const manifest = JSON.parse(await readFile(join(dir, 'helloPlugin', 'kibana.json'), 'utf8')) as object;
    expect(manifest).toEqual({
      id: 'helloPlugin',
      version: '1.0.0',
      kibanaVersion: 'kibana',
      configPath: ['hello_plugin'],
      owner: { name: 'claude-activity' },
      description: 'A route, a task, a saved object with a secret, a page.',
      server: true,
      ui: true,
      requiredPlugins: ['features', 'taskManager', 'encryptedSavedObjects', 'data'],
      optionalPlugins: ['security', 'licensing'],
      requiredBundles: [],
    });
  });

  it('loads nothing of the app on the page of others', async () => {
    await build(HELLO, dir);
    const files = await contents(join(dir, 'helloPlugin', 'target', 'public'));
    expect(files['/helloPlugin.plugin.js']).not.toContain('Ask the server');
    expect(files['/helloPlugin.plugin.js']).toContain('__kbnBundles__.define("plugin/helloPlugin/public"');
    expect(Object.values(files).join()).not.toMatch(/__kbnSharedDeps_npm__|new Function|\beval\(/);
  });

  it('turns every import() of the server into a require, since a native one would end the start of Kibana', async () => {
    const text = `export const plugin = async (name: string) => [await import('./contracts'), await import(name)];`;
    await writeFile(join(dir, 'source', 'server', 'index.ts'), text);
    await build(join(dir, 'source'), dir);
    expect(await readFile(join(dir, 'helloPlugin', 'server', 'index.js'), 'utf8')).not.toMatch(/\bimport\(/);
  });

  it.each([
    [
      'public/index.ts',
      `import { CoreSetup } from '@kbn/core/public';\nexport const core = CoreSetup;`,
      '@kbn/core/public',
    ],
    ['public/index.ts', `import { jsx } from 'react/jsx-runtime';\nexport const x = jsx;`, 'react/jsx-runtime'],
    ['server/index.ts', `import { x } from '@kbn/core/server';\nexport const plugin = x;`, '@kbn/core/server'],
  ])('refuses in %s what Kibana does not share', async (file, text, name) => {
    await writeFile(join(dir, 'source', file), text);
    await expect(build(join(dir, 'source'), dir)).rejects.toThrow(name);
  });
});
