import { testIds } from '../../../public/test_ids';
import type { FilterName, OverviewFilters } from '../../../common/api/overview';
import { countOptions, countTruth, trueEvent } from '../../integration/support/overview_truth';
import { testIdSelector } from '../support/by_test_id';
import { clickInChart } from '../support/click_in_chart';
import { clickInPlace } from '../support/click_in_place';
import { eventually } from '../support/eventually';
import { expectPanels } from '../support/expect_panels';
import type { OverviewPage } from '../support/overview_page';
import type { StackUse } from '../support/use_stack';
import { historyOf, WHOLE_HISTORY } from './history';

const key = (row: { key: string | null } | undefined): string => row?.key ?? '';

/** Filters chosen by hand: in the bar, in panels, in charts; and what the address makes of them. */
export const describeFilters = ({ stack, test }: StackUse): void => {
  describe('The filters', () => {
    const expectOffered = async (overview: OverviewPage, name: FilterName, filters: OverviewFilters): Promise<void> => {
      const expected = countOptions(historyOf(stack).map(trueEvent), filters)[name];
      await eventually(async () => {
        const offered = await overview.offered(name);
        expect(offered.length).toBeGreaterThan(0);
        expect(offered).toEqual(expected.slice(0, offered.length).map((row) => ({ value: row.key, count: row.count })));
      });
    };

    test('take any value of a panel out, to Discover, or into a rule', async ({ page, overview, picture }) => {
      const activities = historyOf(stack);
      await overview.open(WHOLE_HISTORY);
      const { actor_kinds: kinds } = countTruth(activities.map(trueEvent), WHOLE_HISTORY);
      const menuOf = (panel: 'actor_kinds' | 'top_mcp_servers') =>
        overview.panel(panel).locator(testIdSelector(testIds.valueMenu.open)).first();
      await menuOf('actor_kinds').click();
      await overview.byId(testIds.valueMenu.discover).and(page.locator('a[target="_blank"]')).waitFor();
      await overview.byId(testIds.valueMenu.filterOut).click();
      const pivot = overview.byId(testIds.overview.pivot);
      await pivot.waitFor();
      const [first] = kinds;
      expect(await pivot.getAttribute('data-value')).toBe(key(first));
      const left = activities.filter(({ actor }) => actor?.type !== key(first));
      await expectPanels(overview, left, WHOLE_HISTORY);
      await picture('value taken out');

      await overview.byId(testIds.overview.clearFilters).click();
      await menuOf('top_mcp_servers').click();
      const shown = overview.byId(testIds.valueMenu.showEvents);
      await clickInPlace(shown);
      const [server] = countTruth(activities.map(trueEvent), WHOLE_HISTORY).top_mcp_servers;
      await overview
        .byId(testIds.activity.total)
        .and(page.locator(`[data-count="${server?.count}"]`))
        .waitFor();
      await page.goBack();

      await menuOf('top_mcp_servers').click();
      await overview.byId(testIds.valueMenu.createRule).and(page.locator('a')).click();
      await overview.byId(testIds.rules.page).waitFor();
      expect(new URL(page.url()).searchParams.get('q')).toContain('COALESCE(anthropic.audit.mcp_server_id');
    });

    test('are kept as a view under a name, until it is deleted', async ({ page, overview }) => {
      const ids = testIds.savedViews;
      const chosen = { ...WHOLE_HISTORY, categories: ['authentication'] };
      await overview.open(chosen);
      const { search } = new URL(page.url());
      await overview.byId(ids.open).click();
      await overview.byId(ids.name).fill('Sign-ins & sessions / all');
      await overview.byId(ids.name).press('Enter');
      const view = overview.byId(ids.view);
      await view.waitFor();

      await overview.open(WHOLE_HISTORY);
      await overview.byId(ids.open).click();
      await clickInPlace(view);
      await eventually(async () => expect(new URL(page.url()).search).toBe(search));
      await expectPanels(overview, historyOf(stack), chosen);
      if (!(await view.isVisible())) await overview.byId(ids.open).click();
      await clickInPlace(overview.byId(ids.delete));
      await overview.byId(ids.confirm).locator('[data-test-subj="confirmModalConfirmButton"]').click();
      await overview.byId(ids.open).click();
      await overview.byId(ids.name).waitFor();
      await view.waitFor({ state: 'detached' });
    });

    test('narrow each other and every panel, and the address holds them', async ({ page, overview, picture }) => {
      const activities = historyOf(stack);
      const events = activities.map(trueEvent);
      await overview.open(WHOLE_HISTORY);

      await overview.openFilter('actions');
      await expectOffered(overview, 'actions', WHOLE_HISTORY);
      const action = key(countTruth(events, WHOLE_HISTORY).events_by_type[1]);
      await clickInPlace(overview.option('actions', action));
      await picture('filter list');
      await overview.closeFilter('actions');
      const byAction = { ...WHOLE_HISTORY, actions: [action] };
      await expectPanels(overview, activities, byAction);

      await overview.openFilter('users');
      await expectOffered(overview, 'users', byAction);
      const [first, second] = countOptions(events, byAction).users.map(key);
      for (const user of [first ?? '', second ?? '']) await clickInPlace(overview.option('users', user));
      await overview.closeFilter('users');
      const byBoth = { ...byAction, users: [first ?? '', second ?? ''] };
      await expectPanels(overview, activities, byBoth);

      await overview.openFilter('organizations');
      await expectOffered(overview, 'organizations', byBoth);
      await overview.closeFilter('organizations');
      await overview.openFilter('actions');
      // Of one's own kind everything can still be chosen.
      await expectOffered(overview, 'actions', byBoth);
      await overview.closeFilter('actions');

      expect([...new URL(page.url()).searchParams].filter(([name]) => ['action', 'user'].includes(name))).toEqual([
        ['action', action],
        ['user', first],
        ['user', second],
      ]);
      expect(await overview.pills()).toEqual([
        { filter: 'actions', value: action },
        { filter: 'users', value: first },
        { filter: 'users', value: second },
      ]);

      await page.reload();
      await expectPanels(overview, activities, byBoth);
      await page.goBack();
      await expectPanels(overview, activities, { ...byAction, users: [first ?? ''] });
      await page.goBack();
      await expectPanels(overview, activities, byAction);
      await page.goForward();
      await page.goForward();
      await expectPanels(overview, activities, byBoth);

      await overview.byId(testIds.overview.clearFilters).click();
      await expectPanels(overview, activities, WHOLE_HISTORY);
      expect(await overview.pills()).toEqual([]);
    });

    test('are found by typing, also a value that no list has', async ({ page, overview }) => {
      await overview.open(WHOLE_HISTORY);
      const activities = historyOf(stack);
      const rarest = key(countOptions(activities.map(trueEvent), WHOLE_HISTORY).users.at(-1));
      await overview.openFilter('users');
      await overview.byId(testIds.overview.filterSearch('users')).fill(rarest);
      await clickInPlace(overview.option('users', rarest));
      await overview.closeFilter('users');
      await expectPanels(overview, activities, { ...WHOLE_HISTORY, users: [rarest] });

      await overview.openFilter('projects');
      await overview.byId(testIds.overview.filterSearch('projects')).fill('a"project | LIMIT 1');
      await clickInPlace(overview.byId(testIds.overview.filterExactly));
      await overview.closeFilter('projects');
      const nothing = { ...WHOLE_HISTORY, users: [rarest], projects: ['a"project | LIMIT 1'] };
      await expectPanels(overview, activities, nothing);
      expect(new URL(page.url()).searchParams.getAll('project')).toEqual(nothing.projects);
    });

    test('come from a click on a row, a value of an entry and a part of the ring', async ({ page, overview }) => {
      const activities = historyOf(stack);
      await overview.open(WHOLE_HISTORY);
      const user = key(countTruth(activities.map(trueEvent), WHOLE_HISTORY).top_users[1]);
      await overview.link('top_users', user).click();
      let filters: OverviewFilters = { ...WHOLE_HISTORY, users: [user] };
      await expectPanels(overview, activities, filters);

      const ring = overview.byId(testIds.overview.panel('top_categories').chart);
      const box = await ring.boundingBox();
      // In the middle of the ring's left side.
      await clickInChart(ring, { x: (box?.width ?? 0) * 0.06, y: (box?.height ?? 0) / 2 });
      await eventually(async () => expect(new URL(page.url()).searchParams.getAll('category')).toHaveLength(1));
      filters = { ...filters, categories: new URL(page.url()).searchParams.getAll('category') };
      const { latest } = await expectPanels(overview, activities, filters);

      const entry = activities.find(({ id }) => id === latest[0]);
      await overview.link('latest_entries', String(entry?.type)).click();
      filters = { ...filters, actions: [String(entry?.type)] };
      await expectPanels(overview, activities, filters);
      expect(await overview.pills()).toEqual([
        { filter: 'actions', value: entry?.type },
        { filter: 'categories', value: filters.categories[0] },
        { filter: 'users', value: user },
      ]);

      // Each is taken back by its own cross.
      await page
        .locator(`[data-filter="users"][data-value="${user}"] button, button[aria-label^="Remove filter User"]`)
        .first()
        .click();
      await expectPanels(overview, activities, { ...filters, users: [] });
    });
  });
};
