import { testIds } from '../../../public/test_ids';
import { countTruth, trueEvent } from '../../integration/support/overview_truth';
import { historyOf, WHOLE_HISTORY } from '../../browser/suites/history';
import type { KibanaUse } from '../support/use_kibana';

/** The number of hits, whatever this version's Discover calls it. */
const HITS = '[data-test-subj~="unifiedHistogramQueryHits"], [data-test-subj~="discoverQueryHits"]';

/** The links of the panels in the real Discover. */
export const describeDiscover = ({ stack, test }: KibanaUse): void => {
  describe('Open in Discover', () => {
    test('runs the query of the panel over the range of the page', async ({ overview, page, picture }) => {
      // Discover of 8.12 runs no query while a space has no data view: adding the first source has made one.
      await overview.open(WHOLE_HISTORY);
      const truth = countTruth(historyOf(stack).map(trueEvent), WHOLE_HISTORY);
      for (const panel of ['events_by_type', 'top_categories'] as const) {
        const [opened] = await Promise.all([
          page.context().waitForEvent('page'),
          overview.byId(testIds.overview.panel(panel).discover).click(),
        ]);
        const hits = opened.locator(HITS).first();
        await hits.waitFor({ timeout: 90_000 });
        expect({ [panel]: Number((await hits.innerText()).replace(/\D/g, '')) }).toEqual({
          [panel]: truth[panel].length,
        });
        await opened.close();
      }
      await picture('before Discover');
    });
  });
};
