import fc from 'fast-check';
import moment from 'moment-timezone';
import type { Page, Response } from 'playwright-core';
import type { OverviewCounts, OverviewPanels } from '../../../common/api/overview';
import { testIds } from '../../../public/test_ids';
import { arbitraryFilters } from '../../integration/support/arbitrary_filters';
import { expectBuckets } from '../../integration/support/expect_truth';
import { countTruth, trueEvent } from '../../integration/support/overview_truth';
import { eventually } from '../support/eventually';
import { expectPanels } from '../support/expect_panels';
import { NUMBER_PANELS } from '../support/overview_page';
import { DAY_MS, NOW_MS } from '../support/stack';
import { TIME_ZONE } from '../support/use_stack';
import type { StackUse } from '../support/use_stack';
import { historyOf, WHOLE_HISTORY } from './history';

/** The same filters on every run; fast-check prints seed and path with a counterexample. */
const SEED = 20260618;
const ONE_DAY = { ...WHOLE_HISTORY, from: new Date(NOW_MS - DAY_MS).toISOString() };
const BEFORE_ALL = {
  ...WHOLE_HISTORY,
  from: new Date(NOW_MS - 60 * DAY_MS).toISOString(),
  to: new Date(NOW_MS - 50 * DAY_MS).toISOString(),
};

type OverTime = OverviewPanels['events_over_time'];

const nextOverTime = (page: Page): Promise<OverTime> =>
  page
    .waitForResponse((response: Response) => response.url().endsWith('/overview/_counts') && response.ok())
    .then(async (response) => ((await response.json()) as OverviewCounts).events_over_time.data);

/** What the panels show, against a direct count over the simulator's own truth. */
export const describePanels = ({ stack, test }: StackUse, { runs }: { runs: number }): void => {
  describe('The panels', () => {
    test('show what really happened in a day', async ({ overview }) => {
      await overview.open(ONE_DAY);
      await expectPanels(overview, historyOf(stack), ONE_DAY);
    });

    test('show what really happened, under any filters in the address', async ({ overview }) => {
      const activities = historyOf(stack);
      const property = fc.asyncProperty(arbitraryFilters(activities.map(trueEvent)), async (filters) => {
        await overview.open(filters);
        await expectPanels(overview, activities, filters);
      });
      // A counterexample is readable as it is, and a smaller one would cost minutes.
      await fc.assert(property, { seed: SEED, numRuns: runs, endOnFailure: true });
    }, 120_000);

    test('compare with the period before when told to', async ({ page, overview, picture }) => {
      const activities = historyOf(stack);
      await overview.open(ONE_DAY);
      await overview.byId(testIds.overview.compare).click();
      const before = countTruth(activities.map(trueEvent), {
        ...ONE_DAY,
        from: new Date(NOW_MS - 2 * DAY_MS).toISOString(),
        to: ONE_DAY.from,
      });
      for (const panel of NUMBER_PANELS) {
        await overview
          .byId(testIds.overview.panel(panel).previous)
          .and(page.locator(`[data-previous="${before[panel]}"]`))
          .waitFor();
      }
      expect(new URL(page.url()).searchParams.get('compare')).toBe('previous');
      await expectPanels(overview, activities, ONE_DAY);
      await picture('compared');
    });

    test('page through the newest hundred entries', async ({ page, overview }) => {
      await overview.open(WHOLE_HISTORY);
      const { latest } = countTruth(historyOf(stack).map(trueEvent), WHOLE_HISTORY);
      const table = overview.panel('latest_entries');
      await table
        .locator('[data-test-subj="pagination-button-last"], [data-test-subj="pagination-button-9"]')
        .first()
        .click();
      await eventually(async () =>
        expect((await overview.entries()).map(({ id }) => id)).toEqual(latest.slice(90, 100)),
      );
      expect(new URL(page.url()).searchParams.get('paused')).toBe('true');
    });

    test('draw the events over time, and narrow the page to the bar that is clicked', async ({ page, overview }) => {
      const activities = historyOf(stack);
      const answer = nextOverTime(page);
      await overview.open(WHOLE_HISTORY);
      const data = await answer;
      expectBuckets(data, WHOLE_HISTORY, countTruth(activities.map(trueEvent), WHOLE_HISTORY));

      const chart = overview.byId(testIds.overview.panel('events_over_time').chart);
      const box = await chart.boundingBox();
      if (box === null) throw new Error('The chart has no place on the page.');
      const position = { x: Math.round(box.width * 0.7), y: box.height - 40 };
      await chart.hover({ position });
      const tooltip = page.locator('.echTooltip');
      await tooltip.waitFor();
      const text = await tooltip.innerText();
      const told = data.buckets.find(({ time }) =>
        text.includes(moment.tz(time, TIME_ZONE).format('MMM D, YYYY @ HH:mm:ss.SSS')),
      );
      expect(told).toBeDefined();
      expect(text).toContain(told?.count.toLocaleString('en-US'));

      await chart.click({ position });
      await eventually(async () => {
        const { searchParams } = new URL(page.url());
        expect(searchParams.get('from')).toBe(new Date(told?.time ?? 0).toISOString());
        expect(searchParams.get('to')).toBe(new Date((told?.time ?? 0) + data.intervalMs).toISOString());
      });
      const { from, to } = Object.fromEntries(new URL(page.url()).searchParams);
      const truth = await expectPanels(overview, activities, { ...WHOLE_HISTORY, from: from ?? '', to: to ?? '' });
      expect(truth.total_events).toBe(told?.count);
    });

    test('say that there is nothing in a range without events, and what to do', async ({ overview, picture }) => {
      await overview.open(BEFORE_ALL);
      await expectPanels(overview, historyOf(stack), BEFORE_ALL);
      expect(new Set(Object.values(await overview.states()))).toEqual(new Set(['empty']));
      for (const panel of ['events_by_type', 'events_over_time', 'latest_entries'] as const) {
        expect(await overview.byId(testIds.overview.panel(panel).empty).innerText()).toBe(
          'No event passes the filters in this time range. Choose a longer time range or clear a filter.',
        );
      }
      await picture('empty range');
    });
  });
};
