import { countTruth, trueEvent } from '../../integration/support/overview_truth';
import type { Truth } from '../../integration/support/overview_truth';
import type { DiscoverAnswer } from '../support/discover_page';
import { expectPanels } from '../support/expect_panels';
import { ALL_PANELS, NUMBER_PANELS, TABLE_PANELS } from '../support/overview_page';
import type { NumberPanel, OverviewPage, TablePanel } from '../support/overview_page';
import type { StackUse } from '../support/use_stack';
import { historyOf, WHOLE_HISTORY } from './history';

const LATEST = 100;

/** Follows a panel's link and comes back with what Discover found. */
const discover = async (overview: OverviewPage, panel: (typeof ALL_PANELS)[number]): Promise<DiscoverAnswer> => {
  const opened = await overview.openInDiscover(panel);
  const answer = await opened.answer();
  expect(opened.watched.problems).toEqual([]);
  await opened.close();
  return answer;
};

/** Counts by key, as text; a key that has several names stands in several rows. */
const countsOf = (rows: readonly string[][]): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const [count = '', key = ''] of rows) counts.set(key, (counts.get(key) ?? 0) + Number(count));
  return counts;
};

const expectTable = ({ rows }: DiscoverAnswer, panel: TablePanel, truth: Truth): void =>
  expect(countsOf(rows)).toEqual(new Map(truth[panel].map(({ key, count }) => [String(key), count])));

/** The link of each panel, and whether Discover finds behind it what the panel shows. */
export const describeDiscover = ({ stack, test }: StackUse): void => {
  describe('Open in Discover', () => {
    test('finds what each panel shows', async ({ overview, picture }) => {
      const [action] = countTruth(historyOf(stack).map(trueEvent), WHOLE_HISTORY).events_by_type;
      const filters = { ...WHOLE_HISTORY, categories: ['web', 'iam', 'authentication'] };
      await overview.open(filters);
      const truth = await expectPanels(overview, historyOf(stack), filters);
      expect(truth.total_events).toBeGreaterThan(action?.count ?? 0);
      for (const panel of ALL_PANELS) {
        const answer = await discover(overview, panel);
        if ((NUMBER_PANELS as readonly string[]).includes(panel)) {
          expect({ [panel]: answer.rows }).toEqual({ [panel]: [[String(truth[panel as NumberPanel])]] });
        } else if ((TABLE_PANELS as readonly string[]).includes(panel)) {
          expectTable(answer, panel as TablePanel, truth);
        } else if (panel === 'events_over_time') {
          const sum = [...countsOf(answer.rows).values()].reduce((total, count) => total + count, 0);
          expect(sum).toBe(truth.total_events);
          expect(answer.rows.length).toBeGreaterThan(10);
        } else if (panel === 'sign_ins') {
          const sum = answer.rows.reduce((total, [count]) => total + Number(count), 0);
          expect(sum).toBe(truth.signedIn.length + truth.notSignedIn.length);
        } else if (panel === 'new_mcp_servers' || panel === 'new_skills') {
          expect(answer.rows.map((cells) => cells.at(-1))).toEqual(truth[panel].map(({ key }) => key));
        } else {
          const column = answer.columns.indexOf('event.id');
          expect(answer.rows.map((cells) => cells[column])).toEqual(truth.latest.slice(0, LATEST));
        }
      }
      await picture('with filters');
      // A look into Discover for each panel, one after the other.
    }, 180_000);

    test('leaves out an event at the very end of the range, as the panel does', async ({ overview }) => {
      const events = historyOf(stack).map(trueEvent);
      const middle = events[Math.floor(events.length / 2)];
      const filters = { ...WHOLE_HISTORY, to: new Date(middle?.timeMs ?? 0).toISOString() };
      await overview.open(filters);
      const { total_events: total } = await expectPanels(overview, historyOf(stack), filters);
      expect((await discover(overview, 'total_events')).rows).toEqual([[String(total)]]);
    });
  });
};
