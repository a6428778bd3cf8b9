import { cp, mkdir, mkdtemp, readFile, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { filesBelow, readZip } from './support/read_zip';
import { runPack } from './support/run_pack';
import { runScript } from './support/run_script';

jest.setTimeout(120_000);

const ROOT = join(__dirname, '..', '..');
const HELLO = join(ROOT, 'host', 'kibana', 'fixtures', 'hello_plugin');

interface Component {
  group?: string;
  name: string;
  version: string;
  purl: string;
  licenses: object[];
  hashes?: Array<{ alg: string; content: string }>;
  properties: Array<{ name: string; value: string }>;
}

interface BillOfMaterials {
  bomFormat: string;
  specVersion: string;
  metadata: { component: { name: string; version: string } };
  components: Component[];
  dependencies: Array<{ ref: string; dependsOn: string[] }>;
}

const nameOf = ({ group, name }: Component): string => (group === undefined ? name : `${group}/${name}`);

const packagesIn = (paths: Iterable<string>): string[] => {
  const names = [...paths].map((path) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1]);
  return [...new Set(names.filter((name) => name !== undefined))].sort();
};

/** What the bundles themselves say they are made of: the server by its comments, the browser by its source map. */
const packagesOfBundles = async (rootDir: string, outDir: string): Promise<Record<'server' | 'browser', string[]>> => {
  await runScript('scripts/build.ts', '--development', '--root', rootDir, '--out', outDir);
  const [plugin = ''] = (await readdir(outDir)).filter((name) => !name.startsWith('.'));
  const server = await readFile(join(outDir, plugin, 'server', 'index.js'), 'utf8');
  const publicDir = join(outDir, plugin, 'target', 'public');
  const maps = (await readdir(publicDir)).filter((name) => name.endsWith('.map'));
  const sources = await Promise.all(
    maps.map(
      async (name) => (JSON.parse(await readFile(join(publicDir, name), 'utf8')) as { sources: string[] }).sources,
    ),
  );
  return {
    server: packagesIn([...server.matchAll(/^\s*\/\/ (\S*node_modules\/\S+)$/gm)].map(([, path = '']) => path)),
    browser: packagesIn(sources.flat()),
  };
};

describe.each(['the plugin itself', 'a plugin with packages on both sides'])('what the zip of %s says', (which) => {
  let dir: string;
  let sources: string;
  let files: Record<string, Buffer>;
  let bill: BillOfMaterials;

  beforeAll(async () => {
    dir = await mkdtemp(join(tmpdir(), 'claude-activity-pack-packages-'));
    sources = ROOT;
    if (which !== 'the plugin itself') {
      sources = join(dir, 'sources');
      await mkdir(sources);
      await cp(HELLO, sources, { recursive: true });
      await cp(join(ROOT, 'package-lock.json'), join(sources, 'package-lock.json'));
      await symlink(join(ROOT, 'node_modules'), join(sources, 'node_modules'), 'dir');
      const add = async (file: string, text: string): Promise<void> =>
        writeFile(join(sources, file), `${text}\n${await readFile(join(sources, file), 'utf8')}`);
      await add('public/index.ts', `import { sha1 } from '@noble/hashes/legacy';\nexport const hash = sha1;`);
      await add('server/index.ts', `import { parse } from 'yaml';\nexport const read = parse;`);
    }
    const { code, stdout, stderr } = await runPack(['--universal', '--root', sources, '--out', dir]);
    expect({ code, stderr: code === 0 ? '' : stderr }).toEqual({ code: 0, stderr: '' });
    const entries = await readZip(join(dir, stdout.trim().split(/\s+/)[2]!));
    files = filesBelow(entries[0]!.path.replace(/\/$/, ''), entries);
    bill = JSON.parse(files['sbom.cdx.json']!.toString('utf8')) as BillOfMaterials;
  });
  afterAll(() => rm(dir, { recursive: true, force: true }));

  it('lists in the bill of materials every package whose code is in the bundles, and no other', async () => {
    const found = await packagesOfBundles(sources, join(dir, 'built'));
    expect([...found.server, ...found.browser]).not.toHaveLength(0);
    const listed = (bundle: string): string[] =>
      bill.components
        .filter(({ properties }) => properties.some(({ value }) => value === bundle))
        .map(nameOf)
        .sort();
    expect({ server: listed('server'), browser: listed('browser') }).toEqual(found);
    if (which !== 'the plugin itself') expect(found).toEqual({ server: ['yaml'], browser: ['@noble/hashes'] });
  });

  it('names each with its version, licence and check sum, as installed', async () => {
    const lock = JSON.parse(await readFile(join(ROOT, 'package-lock.json'), 'utf8')) as {
      packages: Record<string, { version: string; integrity: string; license: string }>;
    };
    const { id, version } = JSON.parse(files['kibana.json']!.toString('utf8')) as { id: string; version: string };
    expect(bill).toMatchObject({ bomFormat: 'CycloneDX', specVersion: '1.6' });
    expect(bill.metadata.component).toMatchObject({ name: id, version });
    for (const component of bill.components) {
      const installed = lock.packages[`node_modules/${nameOf(component)}`]!;
      expect(component.version).toBe(installed.version);
      expect(component.purl).toBe(`pkg:npm/${nameOf(component).replace('@', '%40')}@${installed.version}`);
      expect(component.licenses).toEqual([{ license: { id: installed.license } }]);
      const content = Buffer.from(installed.integrity.replace('sha512-', ''), 'base64').toString('hex');
      expect(component.hashes).toEqual([{ alg: 'SHA-512', content }]);
    }
    const refs = bill.dependencies.map(({ ref }) => ref);
    expect(new Set(refs)).toEqual(new Set([`${id}@${version}`, ...bill.components.map(({ purl }) => purl)]));
    expect(bill.dependencies.flatMap(({ dependsOn }) => dependsOn).filter((ref) => !refs.includes(ref))).toEqual([]);
  });

  it('has the text of every licence in the notices', async () => {
    const notices = files['NOTICE.txt']!.toString('utf8');
    for (const component of bill.components) {
      const folder = join(ROOT, 'node_modules', nameOf(component));
      const licences = (await readdir(folder)).filter((name) => /^licen[cs]e/i.test(name));
      expect(licences).toHaveLength(1);
      const text = (await readFile(join(folder, licences[0]!), 'utf8')).replaceAll('\r\n', '\n').trim();
      expect(notices).toContain(`${nameOf(component)} ${component.version}\n`);
      expect(notices).toContain(text);
    }
  });
});
