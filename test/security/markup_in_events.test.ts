import type { Page } from 'playwright-core';
import activityTypes from '../../common/catalogue/activity_types.json';
import type { Activity } from '../../common/compliance_api/activity';
import { toEcsDocument } from '../../common/ecs';
import { testIds } from '../../public/test_ids';
import { testIdSelector } from '../browser/support/by_test_id';
import { OverviewPage } from '../browser/support/overview_page';
import { SourcesPage } from '../browser/support/sources_page';
import { DAY_MS, NOW_MS, Stack } from '../browser/support/stack';
import { WatchedPage } from '../browser/support/watched_page';
import { htmlPayloads } from './support/payloads';

jest.setTimeout(120_000);

const TYPES = activityTypes as unknown as ReadonlyArray<{ type: string; fields: Readonly<Record<string, string>> }>;
/** Every field of every type, each with HTML of its own. */
const FIELDS = [...new Set(TYPES.flatMap(({ fields }) => Object.keys(fields)))].sort();
const ACTOR_FIELDS = ['user_id', 'email_address', 'ip_address', 'user_agent', 'api_key_id', 'service'];
/** Types that bring their fields to different places, and two that nobody knows. */
const SHOWN_TYPES = [
  'claude_chat_created',
  'claude_project_created',
  'mcp_server_created',
  'claude_skill_created',
  'sso_login_succeeded',
  '<b data-injected="type">type</b>',
  ...htmlPayloads('unknown_type').slice(0, 1),
];

const MAPPING = { namespace: 'default', preserveOriginal: true };

const payload = (field: string, variant: number): string => {
  const payloads = htmlPayloads(field);
  return payloads[variant % payloads.length] ?? '';
};

const makeActivity = (type: string, index: number): Activity => ({
  id: `activity_markup_${index}`,
  type,
  created_at: new Date(NOW_MS - (index + 1) * 60_000).toISOString(),
  organization_id: payload('organization_id', index),
  ...Object.fromEntries(FIELDS.map((field) => [field, payload(field, index)])),
  actor: {
    type: 'user_actor',
    ...Object.fromEntries(ACTOR_FIELDS.map((field) => [field, payload(`actor.${field}`, index)])),
  },
  unknown_object: { [payload('key', index)]: payload('unknown_object', index) },
});

describe('HTML and script in every value that the feed can carry', () => {
  const stack = new Stack('kibana_9_5');
  let watched: WatchedPage;
  let page: Page;
  let overview: OverviewPage;
  let shown = '';
  let injected: string[] = [];
  const dialogs: string[] = [];

  /** Notes what of the payloads became more than text, on the page as it is now. */
  const look = async (): Promise<void> => {
    const found = await page.evaluate(() => ({
      elements: [...document.querySelectorAll('[data-injected]')].map((element) => element.outerHTML),
      links: [...document.querySelectorAll('a[href]')]
        .map((link) => link.getAttribute('href') ?? '')
        .filter((href) => /^\s*(javascript|data|vbscript):/i.test(href)),
      ran: (window as { __ran?: string[] }).__ran ?? [],
      text: document.body.innerText,
    }));
    injected = [...injected, ...found.elements, ...found.links, ...found.ran];
    shown += found.text;
  };

  const range = { from: new Date(NOW_MS - DAY_MS).toISOString(), to: new Date(NOW_MS).toISOString() };

  beforeAll(async () => {
    await stack.start();
    await stack.startHost();
    watched = await WatchedPage.open(await stack.browser.newContext({ viewport: { width: 1440, height: 1000 } }));
    page = watched.page;
    page.on('dialog', (dialog) => {
      dialogs.push(dialog.message());
      void dialog.dismiss();
    });
    overview = new OverviewPage(page, stack);
    // The page asks for the status, and its answer comes when the index templates are there.
    await Promise.all([page.waitForResponse(/claude_activity\/status/), page.goto(overview.address(range))]);
    await stack.client.bulk({
      refresh: 'wait_for',
      operations: SHOWN_TYPES.flatMap((type, index) => {
        const { id, document } = toEcsDocument(makeActivity(type, index), MAPPING);
        return [{ create: { _index: 'logs-anthropic.audit-default', _id: id } }, document];
      }),
    });
  }, 300_000);
  afterAll(() => stack.close(), 60_000);

  it('on the overview', async () => {
    await overview.open(range);
    await look();
    expect(injected).toEqual([]);
  });

  it('in the details of each entry', async () => {
    const expanders = page.locator(testIdSelector(testIds.overview.entryExpand));
    expect(await expanders.count()).toBe(SHOWN_TYPES.length);
    for (let index = 0; index < SHOWN_TYPES.length; index++) await expanders.nth(index).click();
    await page
      .locator(testIdSelector(testIds.overview.entryDetails))
      .nth(SHOWN_TYPES.length - 1)
      .waitFor();
    await look();
    expect(injected).toEqual([]);
  });

  it.each(['actions', 'categories', 'organizations', 'projects', 'users'] as const)(
    'among the values of the filter %s',
    async (name) => {
      await overview.openFilter(name);
      await look();
      await overview.closeFilter(name);
      expect(injected).toEqual([]);
    },
  );

  it('in the address', async () => {
    const users = htmlPayloads('address');
    await overview.open({ ...range, users, actions: users, organizations: users });
    await look();
    expect(injected).toEqual([]);
    expect((await overview.pills()).map(({ value }) => value)).toEqual(expect.arrayContaining(users));
  });

  it('in the name of a source', async () => {
    const sources = new SourcesPage(page, stack);
    await sources.open();
    const name = '<img src=x onerror=window.__ran=["name"] data-injected=name>';
    await sources.byId(testIds.sources.add).click();
    await sources.fill({ name, url: stack.simulator.url, apiKey: stack.simulator.keys.complianceAccess });
    await sources.save();
    // A name that no selector could quote: the row is found by its text.
    await page.getByText(name).first().waitFor();
    await look();
    expect(injected).toEqual([]);
  });

  describe('was shown as text:', () => {
    it.each([...FIELDS, ...ACTOR_FIELDS.map((field) => `actor.${field}`), 'organization_id', 'unknown_object', 'key'])(
      '%s',
      (field) => {
        // A mark stands inside the markup that it came in, quoted for JSON or as it is.
        expect([`data-injected="${field}"`, `data-injected=\\"${field}\\"`].some((text) => shown.includes(text))).toBe(
          true,
        );
        expect(injected.filter((text) => text.includes(field))).toEqual([]);
      },
    );
  });

  it('opened no dialog, broke no rule of the page and raised no error', () => {
    expect(dialogs).toEqual([]);
    expect(watched.problems).toEqual([]);
  });
});
