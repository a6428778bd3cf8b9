import { testIds } from '../../../public/test_ids';
import { SOURCE_NAME } from './source_name';
import { expectPanels } from '../support/expect_panels';
import type { StackUse } from '../support/use_stack';
import { historyOf, WHOLE_HISTORY } from './history';

const WRONG_KEY = 'sk-ant-api01-a-key-that-nobody-has-made';

/** From an empty Elasticsearch to the overview, by what a person clicks and types. */
export const describeFirstRun = ({ stack, test }: StackUse): void => {
  describe('The first run', () => {
    beforeAll(() => stack.startHost());

    test('leads from an empty overview to the form for a source', async ({ page, overview, picture }) => {
      await page.goto(stack.url);
      await overview.byId(testIds.overview.firstRun).waitFor();
      await picture('first run');
      await overview.byId(testIds.overview.addSource).click();
      await overview.byId(testIds.sources.form.flyout).waitFor();
      expect(new URL(page.url()).pathname).toBe('/app/claudeActivity/sources/new');
    });

    test('tells in plain sentences what is wrong with a connection, and adds a source whose data then shows', async ({
      sources,
      overview,
      picture,
    }) => {
      const { url, keys, truth } = stack.simulator;
      stack.keepSecret(WRONG_KEY);
      await sources.open();
      await sources.byId(testIds.sources.empty).waitFor();
      await sources.byId(testIds.sources.add).click();

      await sources.fill({ name: SOURCE_NAME, url: 'http://127.0.0.1:1', apiKey: keys.complianceAccess });
      const wrongUrl = await sources.testConnection();
      console.log(wrongUrl);
      await sources.fill({ url, apiKey: WRONG_KEY });
      const wrongKey = await sources.testConnection();
      console.log(wrongKey);
      await sources.fill({ apiKey: keys.complianceAccess, interval: '5s', lookback: '2000d' });
      const right = await sources.testConnection();
      console.log(right, truth.activities().at(-1));
      await picture('source form');
      await sources.save();
      await sources.waitForState(SOURCE_NAME, 'healthy');
      await picture('sources');
      await overview.open(WHOLE_HISTORY);
      await picture('overview');
      await expectPanels(overview, historyOf(stack), WHOLE_HISTORY);
    });
  });
};
