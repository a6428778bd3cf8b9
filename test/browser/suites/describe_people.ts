import type { BrowserContext } from 'playwright-core';
import { testIds } from '../../../public/test_ids';
import { byTestId } from '../support/by_test_id';
import { expectPanels } from '../support/expect_panels';
import { OverviewPage } from '../support/overview_page';
import { ANALYST, STRANGER } from '../support/people';
import type { Person } from '../support/people';
import { SourcesPage } from '../support/sources_page';
import type { StackUse } from '../support/use_stack';
import { WatchedPage } from '../support/watched_page';
import { historyOf, WHOLE_HISTORY } from './history';
import { SOURCE_NAME } from './source_name';

const authorization = ({ username, password }: Person): string =>
  `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`;

/** What those see and may do who don't own the organization. */
export const describePeople = ({ stack, test }: StackUse): void => {
  const pageOf = async (person: Person, newContext: () => Promise<BrowserContext>): Promise<WatchedPage> => {
    const context = await newContext();
    await context.setExtraHTTPHeaders({ authorization: authorization(person) });
    return WatchedPage.open(context);
  };
  const request = (person: Person, method: string, path: string, body?: object): Promise<Response> =>
    fetch(`${stack.url}/internal/claude_activity${path}`, {
      method,
      headers: {
        authorization: authorization(person),
        'kbn-xsrf': 'true',
        'x-elastic-internal-origin': 'Kibana',
        'content-type': 'application/json',
      },
      ...(body && { body: JSON.stringify(body) }),
    });

  describe('An analyst with read privileges', () => {
    test('sees every panel and the health of sources, but nothing to change', async ({ newContext }) => {
      const watched = await pageOf(ANALYST, newContext);
      const overview = new OverviewPage(watched.page, stack);
      await overview.open(WHOLE_HISTORY);
      await expectPanels(overview, historyOf(stack), WHOLE_HISTORY);
      const sources = new SourcesPage(watched.page, stack);
      await sources.open();
      await sources.waitForState(SOURCE_NAME, 'healthy');
      await sources.byId(testIds.sources.readOnly).waitFor();
      expect(await sources.byId(testIds.sources.add).count()).toBe(0);
      const row = sources.row(SOURCE_NAME);
      for (const action of Object.values(testIds.sources.actions)) expect(await byTestId(row, action).count()).toBe(0);
      expect(await byTestId(row, 'euiCollapsedItemActionsButton').count()).toBe(0);
      await watched.picture(stack.profile, 'sources of an analyst');
      expect(watched.problems).toEqual([]);
    });

    test('is refused by the routes themselves', async () => {
      const { sources } = (await (await request(ANALYST, 'GET', '/sources')).json()) as {
        sources: Array<{ id: string }>;
      };
      const id = sources[0]?.id ?? '';
      expect(id).not.toBe('');
      const changes: Array<[string, string, object?]> = [
        ['POST', '/sources', { name: 'x', url: 'https://example.com', apiKey: 'k' }],
        ['PUT', `/sources/${id}`, { name: 'x', url: 'https://example.com' }],
        ['DELETE', `/sources/${id}`],
        ['POST', `/sources/${id}/_run`],
      ];
      for (const [method, path, body] of changes) {
        expect([method, (await request(ANALYST, method, path, body)).status]).toEqual([method, 403]);
      }
    });
  });

  describe('Somebody without a privilege for the app', () => {
    test('gets no event through any route, whatever Elasticsearch would give', async () => {
      for (const path of ['/sources', '/status']) {
        expect([path, (await request(STRANGER, 'GET', path)).status]).toEqual([path, 403]);
      }
      const answer = await request(STRANGER, 'POST', '/overview/total_events', WHOLE_HISTORY);
      expect(answer.status).toBe(403);
    });
  });
};
