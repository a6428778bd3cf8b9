import { testIds } from '../../../public/test_ids';
import { expectPanels } from '../support/expect_panels';
import type { StackUse } from '../support/use_stack';
import { historyOf, WHOLE_HISTORY } from './history';
import { SOURCE_NAME } from './source_name';

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

    test('says beside the fields what is missing, and sends nothing until it is there', async ({ page, sources }) => {
      const sent: string[] = [];
      page.on('request', (request) => {
        const { pathname } = new URL(request.url());
        // Kibana itself posts too.
        if (request.method() === 'POST' && pathname.startsWith('/internal/claude_activity')) sent.push(pathname);
      });
      await sources.open();
      await sources.byId(testIds.sources.add).click();
      await sources.fill({ name: '', url: 'ftp://nowhere', interval: '1s', lookback: 'long' });
      await sources.byId(testIds.sources.form.save).click();
      const flyout = sources.byId(testIds.sources.form.flyout);
      for (const sentence of [
        'Enter an address that begins with https://.',
        'At least 5s.',
        'Enter a number with a unit: 30s, 5m, 12h or 7d.',
      ]) {
        await flyout.getByText(sentence).waitFor();
      }
      expect(await flyout.getByText('Enter a value.').count()).toBe(2);
      expect(sent).toEqual([]);
    });

    test('tells what is wrong with a connection, and adds a source whose data then shows', async ({
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
      expect(await sources.testConnection()).toEqual({
        ok: false,
        text: 'Nothing answers at this address from the Kibana server. Check the URL, the port and the firewall.',
        newestActivityAt: null,
      });
      await sources.fill({ url, apiKey: WRONG_KEY });
      const refused = await sources.testConnection();
      expect(refused.ok).toBe(false);
      expect(refused.text).toMatch(/^The Compliance API does not accept the API key.* Enter a valid key\./);
      const newest = truth.activities({ visibleAtMs: stack.clock.now() }).at(-1);
      await sources.fill({ apiKey: keys.complianceAccess, interval: '5s', lookback: '2000d' });
      const accepted = await sources.testConnection();
      expect(accepted).toMatchObject({ ok: true, newestActivityAt: newest?.created_at });
      expect(accepted.text).toMatch(/^Connected with a Compliance Access Key\./);
      await picture('source form');

      await sources.save();
      await sources.waitForState(SOURCE_NAME, 'healthy');
      await picture('sources');
      await sources.byId(testIds.navigation.overview).click();
      await overview.settled();
      await overview.open(WHOLE_HISTORY);
      await expectPanels(overview, historyOf(stack), WHOLE_HISTORY);
      await picture('overview');
    });
  });
};
