import { appendFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import chromiumPackage from '@sparticuz/chromium';
import { chromium } from 'playwright-core';
import type { Browser, Page } from 'playwright-core';
import { startElasticsearch } from '../../host/elasticsearch/start_elasticsearch';
import type { RunningElasticsearch } from '../../host/elasticsearch/start_elasticsearch';
import type { HostOptions } from '../../host/kibana/host_options';
import type { HostProfileName } from '../../host/kibana/host_profile';
import { createInternalUser } from '../../host/kibana/internal_user';
import { startHost } from '../../host/kibana/start_host';
import type { RunningHost } from '../../host/kibana/start_host';
import { buildHello } from './support/build_hello';
import { runScript } from './support/run_script';

jest.setTimeout(90_000);

const REACT = { kibana_8_12: '17.0.2', kibana_9_5: '18.2.0' };

describe.each(['kibana_8_12', 'kibana_9_5'] as const)(
  'Pages of the host in the profile %s',
  (profile: HostProfileName) => {
    const internalUser = createInternalUser();
    let elasticsearch: RunningElasticsearch;
    let pluginDir: string;
    let browserDir: string;
    let browser: Browser;
    let page: Page;
    let problems: string[];
    const hosts: RunningHost[] = [];

    const start = async (options: Partial<HostOptions> = {}): Promise<RunningHost> => {
      const host = await startHost({
        profile,
        elasticsearch: { url: elasticsearch.url, internalUser },
        pluginDirs: [pluginDir],
        browserDir,
        encryptionKey: 'x'.repeat(32),
        autoLogin: { username: elasticsearch.username, password: elasticsearch.password },
        ...options,
      });
      hosts.push(host);
      return host;
    };
    const byId = (name: string) => page.locator(`[data-test-subj~="${name}"]`);

    beforeAll(async () => {
      const built = await Promise.all([
        startElasticsearch({ extraUsers: [internalUser] }),
        buildHello(),
        runScript('host/kibana/build_browser_libraries_cli.ts', profile),
      ]);
      [elasticsearch, pluginDir] = built;
      browserDir = built[2].trim();
      browser = await chromium.launch({
        executablePath: await chromiumPackage.executablePath(),
        args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
      });
    }, 180_000);

    beforeEach(async () => {
      page = await browser.newPage();
      problems = [];
      page.on('pageerror', ({ message }) => problems.push(message));
      page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
    });

    afterEach(() => page.close());

    afterAll(async () => {
      await browser?.close();
      await Promise.all(hosts.map((host) => host.stop()));
      await elasticsearch?.stop();
      if (pluginDir) await rm(dirname(pluginDir), { recursive: true, force: true });
    }, 60_000);

    it('opens the app from the built bundle, on the libraries of that Kibana, and shows what its route answers', async () => {
      const { url } = await start();
      await page.goto(url);
      await byId('helloAsk').click();
      await byId('helloGreeting').getByText('Hello, admin').waitFor();
      await byId('globalToastList').getByText('Hello, admin').waitFor();
      const react = await page.evaluate(
        () =>
          (window as unknown as { __kbnSharedDeps__: { React: { version: string } } }).__kbnSharedDeps__.React.version,
      );
      expect(react).toBe(REACT[profile]);
      expect(problems).toEqual([]);
    });

    it('leads from app to app by its navigation, and takes the old one off the page', async () => {
      const { url } = await start();
      await page.goto(url);
      await byId('helloAsk').waitFor();
      await byId('toggleNavButton').click();
      await byId('collapsibleNavAppLink').getByText('Discover').click();
      await byId('discoverError').waitFor();
      expect(await byId('helloAsk').count()).toBe(0);
      await page.goBack();
      await byId('helloAsk').waitFor();
      expect(problems).toEqual([]);
    });

    it('runs the ES|QL of a link to Discover', async () => {
      const { url } = await start();
      const address = `/app/discover#/?_g=(time:(from:now-15m,to:now))&_a=(query:(esql:'${encodeURIComponent(`ROW who = "O!'Neil", n = 41 + 1`)}'))`;
      await page.goto(`${url}${address}`);
      await byId('discoverDocTable').getByText("O'Neil").waitFor();
      expect(await byId('discoverQuery').innerText()).toBe(`ROW who = "O'Neil", n = 41 + 1`);
      expect(await byId('discoverQueryHits').innerText()).toBe('1 results');
    });

    it('asks who is there when nobody is logged in', async () => {
      const { autoLogin: _none, ...rest } = { autoLogin: undefined, encryptionKey: 'x'.repeat(32) };
      const host = await startHost({
        ...rest,
        profile,
        elasticsearch: { url: elasticsearch.url, internalUser },
        pluginDirs: [pluginDir],
        browserDir,
      });
      hosts.push(host);
      await page.goto(`${host.url}/app/helloPlugin?a=b`);
      await byId('loginUsername').fill(elasticsearch.username);
      await byId('loginPassword').fill('guessed');
      await byId('loginSubmit').click();
      await byId('loginErrorMessage').waitFor();
      await byId('loginUsername').fill(elasticsearch.username);
      await byId('loginPassword').fill(elasticsearch.password);
      await byId('loginSubmit').click();
      await byId('helloAsk').waitFor();
      expect(page.url()).toBe(`${host.url}/app/helloPlugin?a=b`);
    });

    it('refuses inline scripts and eval, as Kibana’s policy does', async () => {
      const { url } = await start();
      await page.goto(url);
      await byId('helloAsk').waitFor();
      const ran = await page.evaluate(() => {
        const script = document.createElement('script');
        script.textContent = 'window.inlineScriptRan = true;';
        document.head.append(script);
        return 'inlineScriptRan' in window;
      });
      expect(ran).toBe(false);
      expect(problems.join()).toMatch(/Content Security Policy/i);
    });

    describe('with a plugin whose bundle is broken', () => {
      it('shows nothing at all after a bundle that throws', async () => {
        const bundle = join(pluginDir, 'target', 'public', 'helloPlugin.plugin.js');
        await writeFile(bundle, 'throw new Error("broken bundle");');
        const { url } = await start();
        await page.goto(url);
        await page.getByText('Definition of plugin "helloPlugin" not found and may have failed to load.').waitFor();
        await rm(bundle);
        await page.reload();
        await page.getByText('Elastic did not load properly').waitFor();
        await appendFile(bundle, '');
      });
    });
  },
);
