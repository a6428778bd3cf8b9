import { cp, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import chromiumPackage from '@sparticuz/chromium';
import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';
import { SHARED_BROWSER_DEPENDENCIES } from '../../scripts/shared_browser_dependencies';
import { evaluateBrowserBundle } from './support/evaluate_browser_bundle';
import type { EvaluatedBundle } from './support/evaluate_browser_bundle';
import { openPluginPage } from './support/open_plugin_page';
import { filesBelow, readZip } from './support/read_zip';
import { runPack } from './support/run_pack';
import { runScript } from './support/run_script';
import { SHARED_BY_ALL } from './support/shared_dependency_names';

jest.setTimeout(120_000);

const HELLO = join(__dirname, '..', '..', 'host', 'kibana', 'fixtures', 'hello_plugin');
const ENTRY = 'claudeActivity.plugin.js';

type BundleRequire = ((id: string) => unknown) & { m: Record<string, unknown> };

/** What the page of the test and the bundler's run time leave on `window`. */
interface PluginWindow {
  apps: Array<{ id: string; mount(parameters: object): Promise<unknown> }>;
  rspackChunkclaudeActivity: unknown[];
}

describe('the browser bundle in the zip', () => {
  let dir: string;
  let version: string;
  /** By name below `target/public`, without the compressed twins. */
  let files: Record<string, Buffer>;
  let texts: string[];

  beforeAll(async () => {
    dir = await mkdtemp(join(tmpdir(), 'claude-activity-pack-browser-'));
    const { code, stdout, stderr } = await runPack(['--kibana-version', '8.12.2', '--out', dir]);
    expect({ code, stderr: code === 0 ? '' : stderr }).toEqual({ code: 0, stderr: '' });
    const entries = await readZip(join(dir, stdout.trim().split(/\s+/)[2]!));
    const plugin = filesBelow('kibana/claudeActivity', entries);
    ({ version } = JSON.parse(plugin['kibana.json']!.toString()) as { version: string });
    const bundles = Object.entries(filesBelow('kibana/claudeActivity/target/public', entries));
    files = Object.fromEntries(bundles.filter(([name]) => name.endsWith('.js')));
    const names = [ENTRY, ...Object.keys(files).filter((name) => name !== ENTRY)];
    texts = names.map((name) => files[name]!.toString('utf8'));
  });
  afterAll(() => rm(dir, { recursive: true, force: true }));

  it('takes from Kibana only what 8.12 and 9.5 both share, by name', () => {
    const taken = texts.flatMap((text) =>
      [...text.matchAll(/__kbnSharedDeps__\b(?:\.(\w+))?/g)].map(([, name]) => name),
    );
    expect(taken).not.toHaveLength(0);
    expect(taken.filter((name) => name === undefined || !SHARED_BY_ALL.includes(name))).toEqual([]);
    expect(Object.values(SHARED_BROWSER_DEPENDENCIES).filter((name) => !SHARED_BY_ALL.includes(name))).toEqual([]);
    const text = texts.join('\n');
    expect(text).not.toContain('__kbnSharedDeps_npm__');
    // Other bundles may not be there yet when this one is evaluated.
    expect(text.match(/__kbnBundles__\.\w+\("[^"]*"/g)).toEqual([
      '__kbnBundles__.define("plugin/claudeActivity/public"',
    ]);
  });

  it('holds nothing that a strict content security policy forbids', () => {
    for (const text of texts) {
      expect(text).not.toMatch(/\beval\s*\(|\bFunction\s*\(|\.constructor\s*\(\s*["'`]|javascript:|\bimportScripts\b/);
      expect(text).not.toMatch(/set(?:Timeout|Interval)\(\s*["'`]/);
      expect(text).not.toMatch(/createElement\(\s*["'`]style["'`]|<script|<style|\bon\w+=\\?["'][^"']/);
    }
  });

  it('changes nothing when it is evaluated: no page, no network, no storage, no timer, no code made of text', () => {
    const { touched, left, defined, modules, shared } = evaluateBrowserBundle({
      pluginId: 'claudeActivity',
      scripts: texts,
    });
    expect(touched).toEqual([]);
    // The bundler's own list of chunks.
    expect(left).toEqual(['rspackChunkclaudeActivity']);
    expect(Object.keys(defined)).toEqual(['plugin/claudeActivity/public']);
    expect(typeof defined['plugin/claudeActivity/public']!.plugin).toBe('function');
    expect(modules).toBeGreaterThan(shared.length);
  });

  it('would have told of a bundle that does', async () => {
    const root = join(dir, 'hello');
    await cp(HELLO, root, { recursive: true });
    const spoilt = `export const page = document.title;
export const stored = localStorage.getItem('x');
Object.assign(window, { leftBehind: setTimeout(() => undefined, 1) });\n`;
    const index = join(root, 'public', 'index.ts');
    await writeFile(index, `${spoilt}${await readFile(index, 'utf8')}`);
    const evaluate = async (): Promise<EvaluatedBundle> => {
      await runScript('scripts/build.ts', '--root', root, '--out', join(dir, 'built'));
      const built = join(dir, 'built', 'helloPlugin', 'target', 'public');
      const names = (await readdir(built)).sort((one, _other) => (one.endsWith('.plugin.js') ? -1 : 1));
      const scripts = await Promise.all(names.map((name) => readFile(join(built, name), 'utf8')));
      return evaluateBrowserBundle({ pluginId: 'helloPlugin', scripts });
    };
    const { touched, left } = await evaluate();
    expect(touched).toEqual(['document', 'localStorage', 'setTimeout']);
    expect(left).toContain('leftBehind');
    await writeFile(index, `export const made = new Function('return 1')();\n${await readFile(index, 'utf8')}`);
    await expect(evaluate()).rejects.toThrow('Code generation from strings disallowed');
  });

  describe.each(['kibana_8_12', 'kibana_9_5'])('on the shared libraries of the profile %s', (profile) => {
    let browser: Browser;
    let browserDir: string;
    beforeAll(async () => {
      browserDir = (await runScript('host/kibana/build_browser_libraries_cli.ts', profile)).trim();
      browser = await chromium.launch({
        executablePath: await chromiumPackage.executablePath(),
        args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
      });
    });
    afterAll(() => browser?.close());

    it('registers one app, asks for the rest when it is opened, and every module of it can be evaluated', async () => {
      const { page, problems, requested, publicPath } = await openPluginPage({
        browser,
        browserDir,
        pluginId: 'claudeActivity',
        version,
        files,
      });
      expect(await page.evaluate(() => (window as unknown as PluginWindow).apps.map(({ id }) => id))).toEqual([
        'claudeActivity',
      ]);
      expect(requested).toEqual([`${publicPath}${ENTRY}`]);

      await page.evaluate(() => {
        void (window as unknown as PluginWindow).apps[0]!.mount({});
      });
      // The bundler's run time keeps every chunk that has arrived in this list.
      await page.evaluate(
        () =>
          new Promise<void>((resolve) => {
            const { rspackChunkclaudeActivity: arrived } = window as unknown as PluginWindow;
            const look = (): void => (arrived.length > 0 ? resolve() : void requestAnimationFrame(look));
            look();
          }),
      );
      expect(requested.length).toBeGreaterThan(1);
      for (const name of Object.keys(files)) {
        const url = `${publicPath}${name}`;
        if (!requested.includes(url)) await page.addScriptTag({ url });
      }
      const failures = await page.evaluate(() => {
        const failed: string[] = [];
        const evaluateAll = (bundleRequire: BundleRequire): void => {
          for (const id of Object.keys(bundleRequire.m)) {
            try {
              bundleRequire(id);
            } catch (error) {
              failed.push(`${id}: ${String(error)}`);
            }
          }
        };
        (window as unknown as PluginWindow).rspackChunkclaudeActivity.push([['probe'], {}, evaluateAll]);
        return failed;
      });
      expect(failures).toEqual([]);
      await page.close();
      expect(problems).toEqual([]);
    });
  });
});
