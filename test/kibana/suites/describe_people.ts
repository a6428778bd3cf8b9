import { testIds } from '../../../public/test_ids';
import { historyOf, WHOLE_HISTORY } from '../../browser/suites/history';
import { SOURCE_NAME } from '../../browser/suites/source_name';
import { byTestId } from '../../browser/support/by_test_id';
import { expectPanels } from '../../browser/support/expect_panels';
import { OverviewPage } from '../../browser/support/overview_page';
import { ANALYST, STRANGER } from '../../browser/support/people';
import { SourcesPage } from '../../browser/support/sources_page';
import { KibanaClient } from '../support/kibana_client';
import type { KibanaUse } from '../support/use_kibana';

const API = '/internal/claude_activity';
const INPUT = { name: 'x', url: 'https://example.com', interval: '1m', lookback: '1d', namespace: 'x', enabled: true };

/** What roles made in Kibana give to people and keep from them. */
export const describePeople = ({ stack, pageOf }: KibanaUse): void => {
  const statuses = async (
    client: KibanaClient,
    calls: ReadonlyArray<readonly [method: string, path: string, body?: object]>,
  ): Promise<Record<string, number>> => {
    const answers = calls.map(async ([method, path, body]) => {
      const { status } = await client.request(method, `${API}${path}`, body);
      return [`${method} ${path}`, status] as const;
    });
    return Object.fromEntries(await Promise.all(answers));
  };
  const changes = async () => {
    const { sources } = await stack.asSuperuser.expectOk<{ sources: Array<{ id: string }> }>('GET', `${API}/sources`);
    const id = sources[0]?.id ?? 'none';
    return [
      ['POST', '/sources', { ...INPUT, apiKey: 'k' }],
      ['POST', '/sources/_test', { url: INPUT.url, apiKey: 'k' }],
      ['PUT', `/sources/${id}`, INPUT],
      ['POST', `/sources/${id}/_run`],
      ['DELETE', `/sources/${id}`],
    ] as const;
  };
  const reads = [
    ['GET', '/sources'],
    ['GET', '/status'],
    ['POST', '/overview/total_events', WHOLE_HISTORY],
    ['POST', '/overview/latest_entries', WHOLE_HISTORY],
  ] as const;
  const every = (calls: ReadonlyArray<readonly [string, string, object?]>, status: number): Record<string, number> =>
    Object.fromEntries(calls.map(([method, path]) => [`${method} ${path}`, status]));

  describe('An analyst with the privilege "Read"', () => {
    it('sees every panel and how sources do, and is offered nothing to change', async () => {
      const { watched, problems, close } = await pageOf(ANALYST);
      const overview = new OverviewPage(watched.page, stack);
      await overview.open(WHOLE_HISTORY);
      await expectPanels(overview, historyOf(stack), WHOLE_HISTORY);
      const sources = new SourcesPage(watched.page, stack);
      await sources.open();
      await sources.waitForState(SOURCE_NAME, 'healthy');
      await sources.byId(testIds.sources.readOnly).waitFor();
      expect(await sources.byId(testIds.sources.add).count()).toBe(0);
      for (const action of Object.values(testIds.sources.actions)) {
        expect(await byTestId(sources.row(SOURCE_NAME), action).count()).toBe(0);
      }
      expect(problems()).toEqual([]);
      await close();
    }, 240_000);

    it('is refused every change by Kibana itself', async () => {
      const calls = await changes();
      expect(await statuses(new KibanaClient(stack.url, ANALYST), calls)).toEqual(every(calls, 403));
      expect(await statuses(new KibanaClient(stack.url, ANALYST), reads)).toEqual(every(reads, 200));
    });
  });

  describe('Somebody without a privilege for the app', () => {
    it('gets nothing through any route, though Elasticsearch would give it', async () => {
      const calls = [...(await changes()), ...reads];
      expect(await statuses(new KibanaClient(stack.url, STRANGER), calls)).toEqual(every(calls, 403));
    });

    it('finds the app neither in the navigation nor at its address', async () => {
      const { watched, close } = await pageOf(STRANGER);
      const { page } = watched;
      await page.goto(`${stack.url}/app/discover`);
      await byTestId(page, 'toggleNavButton').click();
      await page.getByRole('link', { name: 'Discover' }).first().waitFor();
      expect(await page.getByRole('link', { name: 'Claude Activity' }).count()).toBe(0);
      const answer = await page.goto(`${stack.url}/app/claudeActivity/`);
      expect(answer?.status()).toBe(403);
      await close();
    }, 240_000);
  });
};
