import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { renderBootstrap } from '../../../host/kibana/rendering/render_bootstrap';

const ORIGIN = 'http://kibana.invalid';

/** Kibana's own default. */
const POLICY =
  "script-src 'report-sample' 'self'; worker-src 'report-sample' 'self' blob:; style-src 'report-sample' 'self' 'unsafe-inline'";

const PAGE = `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="emotion"><meta name="add-scripts-here"></head><body>
<kbn-csp data='{"strictCsp":true}'></kbn-csp><div data-error-message="Elastic did not load properly"></div>
<script src="/bootstrap.js"></script></body></html>`;

/** Core, as far as a plugin meets it before somebody opens its app; start services never come, so nothing is drawn. */
const core = (pluginId: string): string => `
__kbnBundles__.define('entry/core/public', () => ({
  __kbnBootstrap__: () => {
    const apps = [];
    const plugin = __kbnBundles__.get('plugin/${pluginId}/public').plugin({});
    plugin.setup({ application: { register: (app) => apps.push(app) }, getStartServices: () => new Promise(() => {}) }, {});
    window.apps = apps;
    document.documentElement.dataset.started = 'yes';
  },
}), 'entry/core/public');`;

export interface PluginPage {
  page: Page;
  /** What the page complained about: errors, broken policies, missing files. */
  problems: string[];
  /** Paths of the plugin's files that were asked for, in this order. */
  requested: string[];
  /** Where the plugin's files are, with a slash at the end. */
  publicPath: string;
}

/**
 * Opens a page that loads a plugin by Kibana's loader: shared libraries, core, the plugin's script.
 *
 * @param browserDir - shared libraries of one Kibana, see `buildBrowserLibraries`
 * @param files - the plugin's files by name
 */
export const openPluginPage = async ({
  browser,
  browserDir,
  pluginId,
  version,
  files,
}: {
  browser: Browser;
  browserDir: string;
  pluginId: string;
  version: string;
  files: Readonly<Record<string, Buffer>>;
}): Promise<PluginPage> => {
  const page = await browser.newPage();
  const problems: string[] = [];
  const requested: string[] = [];
  page.on('pageerror', ({ message }) => problems.push(message));
  page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));

  const publicPath = `/1/bundles/plugin/${pluginId}/${version}/`;
  const answers: Record<string, string | Buffer> = {
    '/': PAGE,
    '/bootstrap.js': renderBootstrap({
      publicPaths: { [pluginId]: publicPath },
      scripts: ['/shared_deps.js', '/core.js', `${publicPath}${pluginId}.plugin.js`],
      themeTag: 'v8light',
    }),
    '/core.js': core(pluginId),
    '/shared_deps.js': await readFile(join(browserDir, 'shared_deps.js')),
    '/favicon.ico': '',
    ...Object.fromEntries(Object.entries(files).map(([name, content]) => [`${publicPath}${name}`, content])),
  };
  await page.route('**', (route) => {
    const { pathname } = new URL(route.request().url());
    const body = answers[pathname];
    if (pathname.startsWith(publicPath)) requested.push(pathname);
    const contentType = pathname.endsWith('.js') ? 'text/javascript; charset=utf-8' : 'text/html';
    return body === undefined
      ? route.fulfill({ status: 404 })
      : route.fulfill({ body, contentType, headers: { 'content-security-policy': POLICY } });
  });
  await page.goto(`${ORIGIN}/`);
  await page
    .locator('[data-started]')
    .waitFor({ state: 'attached', timeout: 20_000 })
    .catch((cause: unknown) => {
      throw new Error(`The page did not start: ${problems.join('; ')}`, { cause });
    });
  return { page, problems, requested, publicPath };
};
