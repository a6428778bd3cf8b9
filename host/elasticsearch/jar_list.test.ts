import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ELASTICSEARCH_PATHS } from './elasticsearch_paths';
import { parseJarList, verifyJars } from './jar_list';
import { MODULES, OWN_JARS } from './modules';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

describe('jars.sha256', () => {
  const jars = parseJarList(readFileSync(ELASTICSEARCH_PATHS.jarList, 'utf8'));

  it('says the same hash for a jar wherever it stands', () => {
    const hashes = new Map<string, Set<string>>();
    for (const jar of jars) hashes.set(jar.fileName, (hashes.get(jar.fileName) ?? new Set()).add(jar.sha256));
    expect([...hashes].filter(([, ofJar]) => ofJar.size > 1)).toEqual([]);
  });

  it('names each path once, in order', () => {
    const paths = jars.map(({ path }) => path);
    expect(paths).toEqual([...new Set(paths)].sort());
  });

  it('has a folder for each module, and a module for each folder', () => {
    const folders = new Set(
      [...jars, ...OWN_JARS.map(({ jar }) => ({ path: jar }))].map(({ path }) => path.split('/')),
    );
    const names = new Set([...folders].filter(([top]) => top === 'modules').map(([, name]) => name));
    expect([...names].sort()).toEqual(MODULES.map(({ name }) => name).sort());
  });

  it('is refused if a line of it cannot be read', () => {
    expect(() => parseJarList(`${'0'.repeat(64)}  ../elsewhere/a.jar\n`)).toThrow(
      expect.objectContaining({ code: 'elasticsearch_assembly_failed' }),
    );
  });
});

describe('verifyJars', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'verify-jars-test-'));
    await writeFile(join(folder, 'good.jar'), 'good');
    await writeFile(join(folder, 'bad.jar'), 'changed on the way');
  });
  afterEach(() => rm(folder, { recursive: true }));

  const listed = (fileName: string, content: string): { fileName: string; path: string; sha256: string } => ({
    fileName,
    path: `lib/${fileName}`,
    sha256: sha256(content),
  });

  it('accepts jars that are what was listed', async () => {
    await expect(verifyJars({ jars: [listed('good.jar', 'good')], folder })).resolves.toBeUndefined();
  });

  it('names each jar that is not what was listed or not there', async () => {
    const jars = [listed('good.jar', 'good'), listed('bad.jar', 'bad'), listed('absent.jar', 'absent')];
    await expect(verifyJars({ jars, folder })).rejects.toMatchObject({
      code: 'elasticsearch_jar_mismatch',
      message: expect.stringMatching(/bad\.jar \(SHA-256 .*absent\.jar \(missing\)/),
    });
  });
});
