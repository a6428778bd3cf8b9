import type { BrowserContext } from 'playwright-core';
import type { HostProfileName } from '../../../host/kibana/host_profile';
import { OverviewPage } from './overview_page';
import { SourcesPage } from './sources_page';
import { Stack } from './stack';
import { WatchedPage } from './watched_page';

/** Wide enough for the panels side by side. */
const VIEWPORT = { width: 1440, height: 1000 };
/** The browser’s, so that a test can write times as the page does. */
export const TIME_ZONE = 'Europe/Berlin';
const START_MS = 180_000;
const STOP_MS = 60_000;
const TEST_MS = 60_000;
/** For anything on a page to come; longer waits say so themselves. */
const WAIT_MS = 15_000;

const HOST_LOG_TAIL = 20_000;

/** What a test gets: a fresh page of the owner, and the app's pages on it. */
export interface BrowserTest {
  stack: Stack;
  watched: WatchedPage;
  page: WatchedPage['page'];
  overview: OverviewPage;
  sources: SourcesPage;
  /** One more person's browser, with an empty cookie jar. */
  newContext(): Promise<BrowserContext>;
  /** Keeps a picture of a state worth looking at. */
  picture(name: string): Promise<void>;
}

export interface StackUse {
  stack: Stack;
  /** Like `it`; a failure leaves a picture, and an entry in the console that nobody expected is a failure. */
  test(name: string, run: (test: BrowserTest) => Promise<void>, timeoutMs?: number): void;
}

/** One stack for all tests of a file. */
export const useStack = (profile: HostProfileName): StackUse => {
  const stack = new Stack(profile);
  let context: BrowserContext;
  beforeAll(async () => {
    await stack.start();
    context = await newContext();
  }, START_MS);
  afterAll(() => stack.close(), STOP_MS);

  const newContext = (): Promise<BrowserContext> =>
    stack.browser.newContext({ viewport: VIEWPORT, locale: 'en-US', timezoneId: TIME_ZONE });

  const test: StackUse['test'] = (name, run, timeoutMs = TEST_MS) => {
    it(
      name,
      async () => {
        const watched = await WatchedPage.open(context);
        const { page } = watched;
        page.setDefaultTimeout(WAIT_MS);
        const contexts: BrowserContext[] = [];
        try {
          await run({
            stack,
            watched,
            page,
            overview: new OverviewPage(page, stack),
            sources: new SourcesPage(page, stack),
            newContext: async () => {
              const other = await newContext();
              contexts.push(other);
              return other;
            },
            picture: (title) => watched.picture(profile, title),
          });
          expect(watched.problems).toEqual([]);
          expect(stack.leaksIn([...(await watched.everythingShown()), stack.hostLog])).toEqual([]);
        } catch (failure) {
          await watched.picture(profile, `failed ${name}`, stack.hostLog.slice(-HOST_LOG_TAIL));
          throw failure;
        } finally {
          await Promise.all([page.close(), ...contexts.map((each) => each.close())]);
        }
      },
      timeoutMs,
    );
  };
  return { stack, test };
};
