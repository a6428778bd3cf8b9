import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

jest.setTimeout(120_000);

const ROOT = join(__dirname, '..');
/** Bytes before compression: on every page of Kibana, until the overview is drawn, all together. */
const LIMITS = { pageLoad: 25_000, overview: 350_000, all: 1_000_000 };
/** Stands in the one script that has the overview's code. */
const OF_OVERVIEW = 'claudeActivity.overview.title';

describe('the scripts of the browser', () => {
  let dir: string;
  beforeAll(async () => {
    dir = await mkdtemp(join(tmpdir(), 'claude-activity-bundle-'));
    // The bundler is an ES module, which Jest can't load.
    const parameters = ['--import', 'tsx', join(__dirname, 'build.ts'), '--root', ROOT, '--out', dir];
    await promisify(execFile)(process.execPath, parameters, { cwd: ROOT });
  });
  afterAll(() => rm(dir, { recursive: true, force: true }));

  it('are small, and most of them wait until their page is opened', async () => {
    const folder = join(dir, 'claudeActivity', 'target', 'public');
    const names = (await readdir(folder)).filter((name) => name.endsWith('.js'));
    const scripts = await Promise.all(names.map(async (name) => ({ name, text: await readFile(join(folder, name)) })));
    const sizeOf = (wanted: typeof scripts): number => wanted.reduce((sum, { text }) => sum + text.length, 0);

    const pageLoad = scripts.filter(({ name }) => name.endsWith('.plugin.js'));
    const overview = scripts.filter(({ text }) => text.includes(OF_OVERVIEW));
    expect(pageLoad).toHaveLength(1);
    expect(overview).toHaveLength(1);
    expect(sizeOf(pageLoad)).toBeLessThanOrEqual(LIMITS.pageLoad);
    expect(sizeOf([...pageLoad, ...overview])).toBeLessThanOrEqual(LIMITS.overview);
    expect(sizeOf(scripts)).toBeLessThanOrEqual(LIMITS.all);
  });
});
