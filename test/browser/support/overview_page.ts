import type { Locator, Page } from 'playwright-core';
import type { FilterName, OverviewFilters, OverviewPanel } from '../../../common/api/overview';
import { testIds } from '../../../public/test_ids';
import { byTestId, testIdSelector } from './by_test_id';
import { DiscoverPage } from './discover_page';
import { eventually } from './eventually';
import type { Stack } from './stack';
import { WatchedPage } from './watched_page';

const ids = testIds.overview;

export const NUMBER_PANELS = ['total_events', 'unique_users', 'errors', 'unique_mcp_servers'] as const;
export const TABLE_PANELS = [
  'events_by_type',
  'top_categories',
  'top_users',
  'top_mcp_servers',
  'top_skills',
  'admin_changes',
  'sharing_and_exports',
  'actor_kinds',
  'top_addresses',
  'top_countries',
] as const;
export const NEW_PANELS = ['new_mcp_servers', 'new_skills'] as const;
export const ALL_PANELS: readonly OverviewPanel[] = [
  ...NUMBER_PANELS,
  'events_over_time',
  ...TABLE_PANELS,
  'sign_ins',
  ...NEW_PANELS,
  'latest_entries',
];
export type NumberPanel = (typeof NUMBER_PANELS)[number];
export type TablePanel = (typeof TABLE_PANELS)[number];

/** As people write it into the address. */
const ADDRESS_KEYS: Readonly<Record<FilterName, string>> = {
  actions: 'action',
  categories: 'category',
  organizations: 'organization',
  projects: 'project',
  users: 'user',
};

export interface ShownRow {
  kind: string;
  value: string;
  /** As it is written there. */
  label: string;
  count: string;
}

export interface ShownEntry {
  id: string;
  time: string;
  actor: string;
  action: string;
  categories: string[];
  cells: string[];
}

/** The overview as a person sees it. */
export class OverviewPage {
  constructor(
    readonly page: Page,
    private readonly stack: Pick<Stack, 'url'>,
  ) {}

  /** Address of the page with a range and filters; its refresh is paused unless said. */
  address(
    { from, to, ownReads, pivots = [], ...filters }: Partial<OverviewFilters>,
    { refreshSeconds }: { refreshSeconds?: number } = {},
  ): string {
    const parameters = new URLSearchParams();
    if (from !== undefined && to !== undefined) {
      parameters.set('from', from);
      parameters.set('to', to);
    }
    for (const [name, values] of Object.entries(filters)) {
      for (const value of values) parameters.append(ADDRESS_KEYS[name as FilterName], value);
    }
    for (const { field, value, isExcluded } of pivots)
      parameters.append(isExcluded ? 'not' : 'is', `${field}:${value}`);
    if (ownReads === true) parameters.set('own_reads', 'true');
    if (refreshSeconds === undefined) parameters.set('paused', 'true');
    else parameters.set('refresh', `${refreshSeconds}s`);
    return `${this.stack.url}/app/claudeActivity/?${parameters.toString()}`;
  }

  async open(filters: Partial<OverviewFilters> = {}, options: { refreshSeconds?: number } = {}): Promise<void> {
    await this.page.goto(this.address(filters, options));
    await this.settled();
  }

  /** Waits until every panel has answered what is asked now. */
  async settled(): Promise<void> {
    await eventually(async () => {
      const states = await this.states();
      expect(Object.keys(states)).toHaveLength(ALL_PANELS.length);
      expect(Object.values(states)).not.toContain('loading');
      expect(await this.#root.locator('[aria-busy="true"]').count()).toBe(0);
    });
  }

  /** Panel → `loading`, `failed`, `empty` or `loaded`. */
  async states(): Promise<Partial<Record<OverviewPanel, string>>> {
    const prefix = ids.panel('total_events').root.replace('total_events', '');
    const found = await this.page
      .locator('[data-panel-state]')
      .evaluateAll((elements) =>
        elements.map((element) => [element.getAttribute('data-test-subj'), element.getAttribute('data-panel-state')]),
      );
    return Object.fromEntries(found.map(([name, state]) => [String(name).replace(prefix, ''), state]));
  }

  byId(testId: string): Locator {
    return byTestId(this.page, testId);
  }

  panel(panel: OverviewPanel): Locator {
    return this.byId(ids.panel(panel).root);
  }

  /** What a tile says, as text. */
  async number(panel: NumberPanel): Promise<string> {
    return this.byId(ids.panel(panel).value).innerText();
  }

  /** Rows of a panel's table; none where the panel says that it is empty. */
  async rows(panel: TablePanel): Promise<ShownRow[]> {
    const table = ids.panel(panel).table;
    return this.page.locator(`${testIdSelector(table)} tr[data-kind]`).evaluateAll(
      (rows, countSelector) =>
        rows.map((row) => ({
          kind: row.getAttribute('data-kind') ?? '',
          value: row.getAttribute('data-value') ?? '',
          label: row.querySelector<HTMLElement>('td .euiTableCellContent')?.innerText.trim() ?? '',
          count: row.querySelector<HTMLElement>(countSelector)?.innerText ?? '',
        })),
      testIdSelector(ids.rowCount),
    );
  }

  /** Rows of the latest entries on the table's current page. */
  async entries(): Promise<ShownEntry[]> {
    return this.page
      .locator(`${testIdSelector(ids.panel('latest_entries').table)} tr[data-entry-id]`)
      .evaluateAll((rows) =>
        rows.map((row) => {
          const valuesOf = (filter: string): string[] =>
            [...row.querySelectorAll(`[data-filter="${filter}"]`)].map((link) => link.getAttribute('data-value') ?? '');
          return {
            id: row.getAttribute('data-entry-id') ?? '',
            time: row.querySelector('time')?.getAttribute('datetime') ?? '',
            actor: valuesOf('users').join(),
            action: valuesOf('actions').join(),
            categories: valuesOf('categories'),
            cells: [...row.querySelectorAll<HTMLElement>('td .euiTableCellContent')].map((cell) =>
              cell.innerText.trim(),
            ),
          };
        }),
      );
  }

  entryRow(id: string): Locator {
    return this.page.locator(`tr[data-entry-id="${id}"]`);
  }

  /** A value in a panel that can be clicked. */
  link(panel: OverviewPanel, value: string): Locator {
    return this.panel(panel)
      .locator(`${testIdSelector(ids.filterLink)}[data-value="${value}"]`)
      .first();
  }

  async openFilter(name: FilterName): Promise<void> {
    await this.byId(ids.filterButton(name)).click();
    // The list is there before it has found its place; only then can it be clicked.
    await this.page
      .locator('[data-popover-open]')
      .filter({ has: this.byId(ids.filterList(name)) })
      .waitFor();
  }

  async closeFilter(name: FilterName): Promise<void> {
    await this.page.keyboard.press('Escape');
    await this.byId(ids.filterList(name)).waitFor({ state: 'detached' });
  }

  /** The values that an open filter offers, as far as the list shows them without scrolling. */
  async offered(name: FilterName): Promise<Array<{ value: string; count: number }>> {
    return this.byId(ids.filterList(name))
      .locator(testIdSelector(ids.filterOption))
      .evaluateAll((options) =>
        options.map((option) => ({
          value: option.getAttribute('data-value') ?? '',
          count: Number(option.getAttribute('data-count')),
        })),
      );
  }

  option(name: FilterName, value: string): Locator {
    return this.byId(ids.filterList(name)).locator(`${testIdSelector(ids.filterOption)}[data-value="${value}"]`);
  }

  /** The chosen values as the page says them. */
  async pills(): Promise<Array<{ filter: string; value: string }>> {
    return this.byId(ids.filterPill).evaluateAll((pills) =>
      pills.map((pill) => ({
        filter: pill.getAttribute('data-filter') ?? '',
        value: pill.getAttribute('data-value') ?? '',
      })),
    );
  }

  /** Follows a panel's link into a new tab. */
  async openInDiscover(panel: OverviewPanel): Promise<DiscoverPage> {
    const [opened] = await Promise.all([
      this.page.context().waitForEvent('page'),
      this.byId(ids.panel(panel).discover).click(),
    ]);
    return new DiscoverPage(WatchedPage.watch(opened));
  }

  get #root(): Locator {
    return this.byId(ids.page);
  }
}
