import { testIds } from '../../../public/test_ids';
import { byTestId } from '../support/by_test_id';
import type { StackUse } from '../support/use_stack';
import { WHOLE_HISTORY } from './history';

/** A row of the latest entries, opened. */
export const describeEntries = ({ stack, test }: StackUse): void => {
  describe('An audit entry', () => {
    test('opens to the document as it is stored, which can be copied', async ({ page, overview, picture }) => {
      await page.context().grantPermissions(['clipboard-read', 'clipboard-write'], { origin: stack.url });
      await overview.open(WHOLE_HISTORY);
      const { id = '' } = (await overview.entries())[2] ?? {};
      const { hits } = await stack.client.search({ index: 'logs-anthropic.audit-*', query: { ids: { values: [id] } } });
      const expand = byTestId(overview.entryRow(id), testIds.overview.entryExpand);
      await expand.click();
      const details = overview.byId(testIds.overview.entryDetails);
      await details.waitFor();
      await details.getByText(id, { exact: true }).waitFor();
      await details.getByText(hits.hits[0]?._index ?? '', { exact: true }).waitFor();

      const json = overview.byId(testIds.overview.entryJson);
      const copy = details.locator('button[aria-label^="Copy"], [data-test-subj="euiCodeBlockCopy"]').first();
      await copy.click();
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      expect(JSON.parse(copied)).toEqual(hits.hits[0]?._source);
      expect(await json.count()).toBeGreaterThan(0);
      await picture('entry details');

      await expand.click();
      await details.waitFor({ state: 'detached' });
    });
  });
};
