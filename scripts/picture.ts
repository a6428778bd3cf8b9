import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { testIds } from '../public/test_ids';
import { findChromium } from '../test/browser/support/find_chromium';

const VIEWPORT = { width: 1440, height: 1120 };

/**
 * The picture of the README, from a running try-out: `npx tsx scripts/picture.ts http://localhost:5601`.
 *
 * @throws Error when there is nothing to see within a minute
 */
const main = async (url = 'http://localhost:5601'): Promise<void> => {
  const browser = await chromium.launch({ executablePath: await findChromium(), args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage({ viewport: VIEWPORT, locale: 'en-US' });
    await page.goto(`${url}/app/claudeActivity/?from=now-7d&to=now&paused=true`);
    await page.locator('[data-panel-state="loaded"]').nth(10).waitFor({ state: 'attached', timeout: 60_000 });
    await page.locator(`[data-test-subj~="${testIds.overview.panel('events_over_time').chart}"] canvas`).waitFor();
    await page.screenshot({ path: join(__dirname, '..', 'docs', 'overview.png') });
  } finally {
    await browser.close();
  }
};

main(process.argv[2]).catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
