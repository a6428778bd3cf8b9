import { testIds } from '../../../public/test_ids';
import { eventually } from '../support/eventually';
import { expectPanels } from '../support/expect_panels';
import { ALL_PANELS } from '../support/overview_page';
import type { StackUse } from '../support/use_stack';
import { historyOf, WHOLE_HISTORY } from './history';
import { SOURCE_NAME } from './source_name';

/** What the browser itself writes for an answer that is an error. */
const FAILED_ANSWER = /Failed to load resource: the server responded with a status of 503/;

/** A panel's states other than having something to show. */
export const describeStates = ({ stack, test }: StackUse): void => {
  describe('While the counts are held back', () => {
    test('the entries show already, and the panels that count say that they load', async ({
      page,
      overview,
      picture,
    }) => {
      let release = (): void => undefined;
      const isReleased = new Promise<void>((resolve) => {
        release = resolve;
      });
      await page.route('**/overview/_counts', async (route) => {
        await isReleased;
        await route.continue();
      });
      await page.goto(overview.address(WHOLE_HISTORY));
      await overview.byId(testIds.overview.panel('top_users').loading).waitFor();
      await eventually(async () => {
        const { latest_entries: entries, ...held } = await overview.states();
        expect(entries).toBe('loaded');
        expect(new Set(Object.values(held))).toEqual(new Set(['loading']));
      });
      await picture('panels loading');
      release();
      await expectPanels(overview, historyOf(stack), WHOLE_HISTORY);
    });
  });

  describe('While Elasticsearch is away', () => {
    test('every panel and the status say so in a plain sentence, and all comes back by itself', async ({
      watched,
      overview,
      sources,
      picture,
    }) => {
      watched.allowProblem(FAILED_ANSWER);
      const status = sources.byId(testIds.statusError);
      await overview.open(WHOLE_HISTORY, { refreshSeconds: 5 });
      await expectPanels(overview, historyOf(stack), WHOLE_HISTORY);
      await stack.withoutElasticsearch(async () => {
        await eventually(async () => {
          const states = await overview.states();
          expect(states).toEqual(Object.fromEntries(ALL_PANELS.map((panel) => [panel, 'failed'])));
        });
        for (const panel of ALL_PANELS) {
          expect(await overview.byId(testIds.overview.panel(panel).error).innerText()).toMatch(/Elasticsearch/);
        }
        await picture('Elasticsearch away');
        await overview.byId(testIds.navigation.sources).click();
        await status.waitFor();
        expect(await status.innerText()).toMatch(/Elasticsearch/);
        const list = sources.byId(testIds.sources.error);
        await list.waitFor();
        expect(await list.innerText()).toMatch(/Elasticsearch/);
        await picture('sources without Elasticsearch');
        expect(await stack.isHostAlive).toBe(true);
      });
      await sources.waitForState(SOURCE_NAME, 'healthy', 60_000);
      await status.waitFor({ state: 'detached', timeout: 45_000 });
      await overview.byId(testIds.navigation.overview).click();
      await overview.open(WHOLE_HISTORY);
      await expectPanels(overview, historyOf(stack), WHOLE_HISTORY);
    }, 150_000);
  });
};
