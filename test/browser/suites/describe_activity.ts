import { readFile } from 'node:fs/promises';
import { testIds } from '../../../public/test_ids';
import { ActivityPage } from '../support/activity_page';
import { byTestId } from '../support/by_test_id';
import { eventually } from '../support/eventually';
import type { StackUse } from '../support/use_stack';
import { historyOf, WHOLE_HISTORY } from './history';

const ids = testIds.activity;
const menu = testIds.valueMenu;
const PAGE = 50;
/** What the browser itself writes for an answer that is an error. */
const FAILED_ANSWER = /Failed to load resource/;

/** Every event, one by one. */
export const describeActivity = ({ stack, test }: StackUse): void => {
  describe('The page "Activity"', () => {
    /** Newest first, ties by id: the order of the list. */
    const expectedIds = (): string[] =>
      historyOf(stack)
        .map(({ id = '', created_at: createdAt }) => ({ id, ms: Date.parse(createdAt ?? '') }))
        .sort((a, b) => b.ms - a.ms || (a.id < b.id ? -1 : 1))
        .map(({ id }) => id);

    test('is reached from the overview with its filters, and leafs through all events', async ({
      page,
      overview,
      picture,
    }) => {
      const activity = new ActivityPage(page, stack);
      await overview.open(WHOLE_HISTORY);
      await overview.byId(testIds.overview.allEntries).click();
      await eventually(async () => expect(await activity.events()).toEqual(expectedIds().slice(0, PAGE)));
      expect(await activity.total()).toBe(expectedIds().length);
      await picture('activity');
      await activity.byId(ids.older).first().click();
      await eventually(async () => expect(await activity.events()).toEqual(expectedIds().slice(PAGE, 2 * PAGE)));
      await activity.byId(ids.newer).first().click();
      await eventually(async () => expect(await activity.events()).toEqual(expectedIds().slice(0, PAGE)));
    });

    test('narrows to a value and away from it, and opens one event with all its fields', async ({ page, picture }) => {
      const activity = new ActivityPage(page, stack);
      await activity.open(WHOLE_HISTORY);
      const entity = activity.entity('source.ip');
      const address = (await entity.getAttribute('data-value')) ?? '';
      const fromThere = historyOf(stack).filter(({ actor }) => actor?.['ip_address'] === address).length;
      await entity.click();
      await activity.byId(menu.discover).waitFor();
      await activity.byId(menu.filterFor).click();
      await eventually(async () => expect(await activity.total()).toBe(fromThere));

      await activity.byId(ids.open).first().click();
      const flyout = activity.byId(ids.flyout);
      await flyout.locator('tr[data-field="event.id"]').waitFor();
      await picture('activity flyout');
      await activity.byId(ids.rawTab).click();
      await activity.byId(ids.raw).waitFor();
      await flyout.getByRole('tab').first().click();
      await byTestId(flyout.locator('tr[data-field="event.action"]'), ids.filterOut).click();
      await flyout.waitFor({ state: 'detached' });
      expect(await activity.byId(testIds.overview.pivot).count()).toBe(2);
      await eventually(async () => expect(await activity.total()).toBeLessThan(fromThere));
    });

    test('searches, says when nothing fits, and goes back to everything', async ({ page, picture }) => {
      const activity = new ActivityPage(page, stack);
      await activity.open(WHOLE_HISTORY);
      await activity.search('no such event anywhere');
      await activity.byId(ids.empty).waitFor();
      await picture('activity empty');
      await activity.byId(ids.clearAll).click();
      await eventually(async () => expect(await activity.total()).toBe(expectedIds().length));
      expect(await activity.byId(ids.search).inputValue()).toBe('');
      await page.setViewportSize({ width: 768, height: 1000 });
      await picture('activity 768');
      await page.setViewportSize({ width: 1280, height: 1000 });
      await picture('activity 1280');
    });

    test('exports what is chosen as a file that is whole, or as none', async ({ page, picture }) => {
      const activity = new ActivityPage(page, stack);
      const name = 'claude_chat_created';
      await activity.open(WHOLE_HISTORY, { action: name });
      await activity.byId(ids.export.open).click();
      const [download] = await Promise.all([page.waitForEvent('download'), activity.byId(ids.export.start).click()]);
      await activity.byId(ids.export.done).waitFor();
      await picture('activity export');
      expect(download.suggestedFilename()).toMatch(/^claude-activity_.*\.csv$/);
      const lines = (await readFile(await download.path(), 'utf8')).trimEnd().split('\r\n');
      expect(lines).toHaveLength(historyOf(stack).filter(({ type }) => type === name).length + 1);

      // A stream that ends within an event.
      await page.route('**/activity/_export', (route) => route.fulfill({ status: 200, body: 'half an event' }));
      await activity.byId(ids.export.start).click();
      await activity.byId(ids.export.failed).waitFor();
      await picture('activity export failed');
    });

    test('says what goes wrong in a sentence, what is not allowed otherwise', async ({ page, watched, picture }) => {
      watched.allowProblem(FAILED_ANSWER);
      const activity = new ActivityPage(page, stack);
      const answer = async (status: number, code: string, message: string): Promise<void> => {
        await page.unrouteAll();
        await page.route('**/activity/_search', (route) =>
          route.fulfill({ status, json: { statusCode: status, error: 'x', message, attributes: { code } } }),
        );
        await activity.open(WHOLE_HISTORY);
      };
      await answer(403, 'elasticsearch_forbidden', 'You may not read the audit events.');
      await activity.byId(ids.forbidden).getByText('You may not read the audit events.').waitFor();
      await picture('activity forbidden');
      await answer(503, 'elasticsearch_unavailable', 'Elasticsearch is away.');
      await activity.byId(ids.error).getByText('Elasticsearch is away.').waitFor();
      await page.unrouteAll();
      await activity.byId(ids.retry).click();
      await eventually(async () => expect(await activity.total()).toBe(expectedIds().length));
    });
  });
};
