import type { Page } from 'playwright-core';
import { testIds } from '../../../public/test_ids';
import { graveFindings, tooWide } from '../support/accessibility';
import { byTestId, testIdSelector } from '../support/by_test_id';
import { eventually } from '../support/eventually';
import type { StackUse } from '../support/use_stack';
import { WHOLE_HISTORY } from './history';

const WIDE = { width: 1280, height: 900 };
const NARROW = { width: 768, height: 900 };

/** Every page of the app, with something to see on each. */
export const describeAccessibility = ({ stack, test }: StackUse): void => {
  const RANGE = new URLSearchParams({ ...pick(WHOLE_HISTORY), paused: 'true' }).toString();

  /** Until nothing on the page says that it is still loading. */
  const settled = async (page: Page): Promise<void> => {
    await byTestId(page, testIds.app).waitFor();
    await eventually(async () => {
      expect(await page.locator('[role="status"][aria-label], [aria-busy="true"]').count()).toBe(0);
      expect(await page.locator('main h1').count()).toBeGreaterThan(0);
    });
    await page.evaluate(() => document.fonts.ready);
  };

  /** Addresses of all pages: what the navigation has, and what lies behind it. */
  const addresses = async (page: Page): Promise<string[]> => {
    await page.goto(`${stack.url}/app/claudeActivity/?${RANGE}`);
    await settled(page);
    const inNavigation = await page
      .locator(`${testIdSelector(testIds.app)} nav a`)
      .evaluateAll((links) => links.map((link) => new URL((link as HTMLAnchorElement).href).pathname));
    const known = new Set(inNavigation.filter((path) => path.startsWith('/app/claudeActivity')));
    const rule = encodeURIComponent('Alert when a user fails to sign in 5 times in 10 minutes');
    return [
      ...[...known].map((path) => `${path}?${RANGE}`),
      `/app/claudeActivity/rules/new?q=${rule}`,
      '/app/claudeActivity/sources/new',
    ];
  };

  const check = async (page: Page, mode: string, picture: (name: string) => Promise<void>): Promise<void> => {
    const found: Record<string, string[]> = {};
    for (const address of await addresses(page)) {
      await page.setViewportSize(WIDE);
      await page.goto(`${stack.url}${address}`);
      await settled(page);
      const name = `${address.split('?')[0]?.replace('/app/claudeActivity', '') ?? ''} ${mode}`;
      await picture(`axe ${name}`);
      const findings = await graveFindings(page);
      if (findings.length > 0) found[name] = findings;
      for (const size of [WIDE, NARROW]) {
        await page.setViewportSize(size);
        const wide = await eventuallyFits(page);
        if (wide.length > 0) found[`${name} at ${size.width} px`] = wide;
        if (size === NARROW) await picture(`narrow ${name}`);
      }
    }
    expect(found).toEqual({});
  };

  describe('Every page', () => {
    test(
      'has no serious finding of axe, and fits into 1280 and 768 pixels, in the light',
      ({ page, picture }) => check(page, 'light', picture),
      180_000,
    );

    describe('in the dark', () => {
      beforeAll(() => stack.startHost({ uiSettings: { 'theme:darkMode': true } }));
      afterAll(() => stack.startHost());
      test('has no serious finding of axe either', ({ page, picture }) => check(page, 'dark', picture), 180_000);
    });
  });
};

const pick = ({ from, to }: { from: string; to: string }): Record<string, string> => ({ from, to });

/** What is still too wide when the page has found its place. */
const eventuallyFits = async (page: Page): Promise<string[]> => {
  await eventually(async () => expect(await tooWide(page)).toEqual([]), 2000).catch(() => undefined);
  return tooWide(page);
};
