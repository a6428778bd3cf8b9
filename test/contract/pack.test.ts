import { createHash } from 'node:crypto';
import { appendFile, mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { copyPluginSources } from './support/copy_plugin_sources';
import { installLikeKibana } from './support/install_like_kibana';
import { filesBelow, readZip } from './support/read_zip';
import type { ZipEntry } from './support/read_zip';
import { runPack } from './support/run_pack';

jest.setTimeout(120_000);

const VERSIONS = ['8.12.2', '9.5.0'] as const;
const UNIVERSAL = 'universal';

/** The keys that Kibana knows; any other keeps it from starting. */
const MANIFEST_KEYS = [
  ...['id', 'kibanaVersion', 'type', 'version', 'configPath', 'requiredPlugins', 'optionalPlugins', 'ui', 'server'],
  ...['runtimePluginDependencies', 'extraPublicDirs', 'requiredBundles', 'serviceFolders', 'owner', 'description'],
  ...['enabledOnAnonymousPages'],
];

const manifestOf = (files: Record<string, Buffer>): Record<string, unknown> =>
  JSON.parse(files['kibana.json']!.toString('utf8')) as Record<string, unknown>;

const sha256 = (content: Buffer): string => createHash('sha256').update(content).digest('hex');

describe('claude-activity pack', () => {
  let dir: string;
  let outDir: string;
  let stdout: string;
  /** By Kibana version, or "universal". */
  const zips: Record<string, ZipEntry[]> = {};
  const folderOf = (target: string): string => (target === UNIVERSAL ? 'claudeActivity' : 'kibana/claudeActivity');
  const filesOf = (target: string): Record<string, Buffer> => filesBelow(folderOf(target), zips[target]!);
  const everyone = ['--kibana-version', VERSIONS.join(','), '--universal'];

  beforeAll(async () => {
    dir = await mkdtemp(join(tmpdir(), 'claude-activity-pack-'));
    outDir = join(dir, 'out');
    // A copy, so that a second one can be made of the very same sources.
    await copyPluginSources({ to: join(dir, 'sources') });
    const packed = await runPack([...everyone, '--root', join(dir, 'sources'), '--out', outDir]);
    expect({ ...packed, stdout: '', stderr: packed.code === 0 ? '' : packed.stderr }).toEqual({
      code: 0,
      stdout: '',
      stderr: '',
    });
    ({ stdout } = packed);
    for (const target of [...VERSIONS, UNIVERSAL]) {
      zips[target] = await readZip(join(outDir, `claudeActivity-0.1.0_${target}.zip`));
    }
  });
  afterAll(() => rm(dir, { recursive: true, force: true }));

  it('writes a zip for each version, one for images, and their check sums', async () => {
    const names = [...VERSIONS, UNIVERSAL].map((target) => `claudeActivity-0.1.0_${target}.zip`);
    expect((await readdir(outDir)).sort()).toEqual(['SHA256SUMS', ...names].sort());
    const sums = await Promise.all(names.map(async (name) => `${sha256(await readFile(join(outDir, name)))}  ${name}`));
    expect(await readFile(join(outDir, 'SHA256SUMS'), 'utf8')).toBe(`${sums.join('\n')}\n`);
    expect(
      stdout
        .trimEnd()
        .split('\n')
        .map((line) => line.replace(/ +\d+ +/, '  ')),
    ).toEqual(sums);
  });

  it.each(VERSIONS)('is what the installer of Kibana %s takes', (version) => {
    const { plugins, id, files } = installLikeKibana({ entries: zips[version]!, kibanaVersion: version });
    expect({ plugins, id }).toEqual({ plugins: 1, id: 'claudeActivity' });
    expect(Object.keys(files)).toEqual(Object.keys(filesOf(version)));
    expect(Object.keys(files)).toEqual(
      expect.arrayContaining([
        ...['kibana.json', 'package.json', 'NOTICE.txt', 'sbom.cdx.json', 'server/index.js'],
        ...['target/public/claudeActivity.plugin.js', 'target/public/claudeActivity.plugin.js.br'],
      ]),
    );
    expect(new Set(Object.values(files).map(({ permissions }) => permissions))).toEqual(new Set([0o644]));
    expect(() => installLikeKibana({ entries: zips[version]!, kibanaVersion: '8.12.1' })).toThrow('incompatible');
  });

  it('gives images a plugin for any Kibana, which the installer does not take', () => {
    expect(() => installLikeKibana({ entries: zips[UNIVERSAL]!, kibanaVersion: '8.12.2' })).toThrow(
      'No kibana plugins',
    );
    expect(manifestOf(filesOf(UNIVERSAL)).kibanaVersion).toBe('kibana');
  });

  it.each([...VERSIONS, UNIVERSAL])('holds in the zip for %s only files and folders of the plugin', (target) => {
    const paths = zips[target]!.map(({ path }) => path);
    const folder = folderOf(target);
    expect(new Set(paths).size).toBe(paths.length);
    expect(paths).toEqual([...paths].sort());
    expect(paths.filter((path) => !path.startsWith(`${folder}/`) && !`${folder}/`.startsWith(path))).toEqual([]);
    expect(paths.filter((path) => /\.\.|\\|^\/|\/\/|node_modules|kibana\.jsonc|\.map$|\.tsx?$/.test(path))).toEqual([]);
    for (const { path, mode } of zips[target]!) expect(mode).toBe(path.endsWith('/') ? 0o040755 : 0o100644);
  });

  it.each([...VERSIONS, UNIVERSAL])('has in the zip for %s a manifest that Kibana starts with', (target) => {
    const manifest = manifestOf(filesOf(target));
    expect(Object.keys(manifest).filter((key) => !MANIFEST_KEYS.includes(key))).toEqual([]);
    expect(manifest.id).toMatch(/^[a-z][a-zA-Z0-9]+$/);
    expect(manifest).toMatchObject({ server: true, ui: true, configPath: ['claude_activity'], requiredBundles: [] });
    expect(Object.keys(manifest.owner as object)).toEqual(['name']);
    expect(manifest.requiredPlugins).toEqual(['features', 'taskManager', 'encryptedSavedObjects', 'data']);
  });

  it('differs between versions in kibanaVersion only', () => {
    const [first, ...others] = [...VERSIONS, UNIVERSAL].map(filesOf);
    for (const files of others) {
      expect({ ...manifestOf(files), kibanaVersion: '' }).toEqual({ ...manifestOf(first!), kibanaVersion: '' });
      expect(Object.keys(files)).toEqual(Object.keys(first!));
      const different = Object.keys(files).filter((path) => !files[path]!.equals(first![path]!));
      expect(different).toEqual(['kibana.json']);
    }
  });

  it('brings every script of the browser also compressed', () => {
    const files = filesOf('8.12.2');
    const scripts = Object.keys(files).filter((path) => /^target\/public\/.*\.(js|css)$/.test(path));
    expect(scripts.length).toBeGreaterThan(1);
    for (const path of scripts) expect(sha256(brotliDecompressSync(files[`${path}.br`]!))).toBe(sha256(files[path]!));
    expect(Object.keys(files).filter((path) => path.endsWith('.br'))).toHaveLength(scripts.length);
  });

  it('gives the same bytes again, from another folder and in another time zone, and tells nothing of the machine', async () => {
    const other = join(dir, 'somewhere', 'else entirely');
    await copyPluginSources({ from: join(dir, 'sources'), to: other });
    const again = await runPack([...everyone, '--root', other, '--out', join(dir, 'again')], {
      TZ: 'Pacific/Kiritimati',
      LANG: 'tr_TR.UTF-8',
    });
    expect(again.stdout).toBe(stdout);
    for (const name of await readdir(outDir)) {
      expect((await readFile(join(dir, 'again', name))).equals(await readFile(join(outDir, name)))).toBe(true);
    }
    const texts = Object.values(filesOf('8.12.2')).map((content) => content.toString('latin1'));
    for (const place of [dir, join(__dirname, '..', '..'), tmpdir()]) {
      expect(texts.filter((text) => text.includes(place))).toEqual([]);
    }
  });

  it('has a manifest version of its own for other code, since browsers keep bundles for a year', async () => {
    const sources = join(dir, 'sources');
    const before = manifestOf(filesOf('8.12.2')).version;
    expect(before).toMatch(/^0\.1\.0-b[0-9a-f]{10}$/);
    await appendFile(join(sources, 'public', 'plugin.ts'), `export const added = 'another text';\n`);
    await appendFile(join(sources, 'public', 'index.ts'), `export { added } from './plugin';\n`);
    await runPack(['--kibana-version', '8.12.2', '--root', sources, '--out', join(dir, 'changed')]);
    const changed = await readZip(join(dir, 'changed', 'claudeActivity-0.1.0_8.12.2.zip'));
    const after = manifestOf(filesBelow('kibana/claudeActivity', changed)).version;
    expect(after).toMatch(/^0\.1\.0-b[0-9a-f]{10}$/);
    expect(after).not.toBe(before);
  });

  it.each([
    [[], 'Name the Kibana versions to pack for'],
    [['--kibana-version', '8.12'], '"8.12" is not a version of Kibana. Name it in full'],
    [['--kibana-version', '8.12.2,../9.5.0'], '"../9.5.0" is not a version of Kibana'],
  ])('refuses %j and says why', async (parameters, message) => {
    const { code, stdout: nothing, stderr } = await runPack(parameters);
    expect({ code, nothing }).toEqual({ code: 1, nothing: '' });
    expect(stderr).toContain(message);
  });
});
