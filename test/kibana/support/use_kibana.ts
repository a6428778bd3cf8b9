import type { BrowserContext } from 'playwright-core';
import { OverviewPage } from '../../browser/support/overview_page';
import { OWNER } from '../../browser/support/people';
import type { Person } from '../../browser/support/people';
import { SourcesPage } from '../../browser/support/sources_page';
import { TIME_ZONE } from '../../browser/support/use_stack';
import type { StackUse } from '../../browser/support/use_stack';
import { WatchedPage } from '../../browser/support/watched_page';
import { KibanaStack } from './kibana_stack';
import { OwnConsoleLines } from './own_console_lines';

const VIEWPORT = { width: 1440, height: 1000 };
const START_MS = 600_000;
const STOP_MS = 180_000;
/** A real Kibana loads some megabytes for each page, on machines that do other things as well. */
const LEAST_TEST_MS = 240_000;
const WAIT_MS = 60_000;
const PICTURES = 'real_kibana';

export interface KibanaUse extends StackUse {
  stack: KibanaStack;
  /** A person's page, logged in, and what is unusual in its console. */
  pageOf(person: Person): Promise<{ watched: WatchedPage; problems(): string[]; close(): Promise<void> }>;
}

/** One real Kibana for all tests of a file; the same shape as the host's, so that the same suites run on it. */
export const useKibana = (): KibanaUse => {
  const stack = new KibanaStack();
  const owners = new Map<string, { context: BrowserContext; own: OwnConsoleLines }>();
  beforeAll(() => stack.start(), START_MS);
  afterAll(() => stack.close(), STOP_MS);

  const newContext = (): Promise<BrowserContext> =>
    stack.browser.newContext({ viewport: VIEWPORT, locale: 'en-US', timezoneId: TIME_ZONE });

  const logIn = async (person: Person): Promise<{ context: BrowserContext; own: OwnConsoleLines }> => {
    const context = await newContext();
    const answer = await context.request.post(`${stack.url}/internal/security/login`, {
      headers: { 'kbn-xsrf': 'test', 'x-elastic-internal-origin': 'Kibana' },
      data: { providerType: 'basic', providerName: 'basic', currentURL: `${stack.url}/login`, params: person },
    });
    expect(answer.status()).toBe(200);
    return { context, own: await OwnConsoleLines.collect(context, stack.url) };
  };

  const pageOf: KibanaUse['pageOf'] = async (person) => {
    const session = owners.get(person.username) ?? (await logIn(person));
    owners.set(person.username, session);
    const watched = await WatchedPage.open(session.context);
    watched.page.setDefaultTimeout(WAIT_MS);
    return { watched, problems: () => session.own.others(watched.problems), close: () => watched.page.close() };
  };

  const test: StackUse['test'] = (name, run, timeoutMs = LEAST_TEST_MS) => {
    it(
      name,
      async () => {
        const { watched, problems, close } = await pageOf(OWNER);
        const { page } = watched;
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
            picture: (title) => watched.picture(PICTURES, title),
          });
          expect(problems()).toEqual([]);
          expect(stack.leaksIn([...(await watched.everythingShown()), stack.hostLog])).toEqual([]);
        } catch (failure) {
          await watched.picture(PICTURES, `failed ${name}`);
          throw failure;
        } finally {
          await Promise.all([close(), ...contexts.map((each) => each.close())]);
        }
      },
      Math.max(timeoutMs, LEAST_TEST_MS),
    );
  };
  return { stack, test, pageOf };
};
