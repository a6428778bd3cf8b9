import type { OverviewFilters } from '../../../common/api/overview';
import { testIds } from '../../../public/test_ids';
import { FIRST_SEEN_ROWS, PANEL_ROWS } from '../../../server/activity/overview_reader';
import type { Activity } from '../../../common/compliance_api/activity';
import { countTruth, trueEvent } from '../../integration/support/overview_truth';
import type { TrueEvent, TrueRow, Truth } from '../../integration/support/overview_truth';
import { eventually } from './eventually';
import { NEW_PANELS, NUMBER_PANELS, TABLE_PANELS } from './overview_page';
import type { OverviewPage, ShownRow } from './overview_page';

const TABLE_PAGE = 10;

const written = (count: number): string => count.toLocaleString('en-US');

/** Rows of a table, from rows counted by hand. */
export const rowsOf = (rows: readonly TrueRow[], size: number): Array<Omit<ShownRow, 'label'>> => {
  const others = rows.slice(size).reduce((sum, { count }) => sum + count, 0);
  return [
    ...rows.slice(0, size).map(({ key, count }) => ({
      kind: key === null ? 'none' : 'value',
      value: key ?? '',
      count: written(count),
    })),
    ...(others > 0 ? [{ kind: 'others', value: '', count: written(others) }] : []),
  ];
};

const shownNumbers = async (overview: OverviewPage): Promise<Record<string, string>> => {
  const numbers = NUMBER_PANELS.map(async (panel) => [panel, await overview.number(panel)] as const);
  return Object.fromEntries(await Promise.all(numbers));
};

const shownTables = async (overview: OverviewPage): Promise<Record<string, ShownRow[]>> => {
  const tables = TABLE_PANELS.map(async (panel) => [panel, await overview.rows(panel)] as const);
  return Object.fromEntries(await Promise.all(tables));
};

const withoutLabel = ({ kind, value, count }: ShownRow): Omit<ShownRow, 'label'> => ({ kind, value, count });

const expectTables = (shown: Record<string, ShownRow[]>, truth: Truth): void => {
  for (const panel of TABLE_PANELS) {
    const rows = shown[panel] ?? [];
    // Nothing but events without a value is an empty panel there.
    const isEmpty = ['top_addresses', 'top_countries'].includes(panel) && truth[panel].every(({ key }) => key === null);
    const expected = isEmpty ? [] : rowsOf(truth[panel], PANEL_ROWS[panel]);
    expect({ [panel]: rows.map(withoutLabel) }).toEqual({ [panel]: expected });
  }
  // Here the data has names for people; they stand in place of the ids.
  for (const panel of ['top_mcp_servers', 'top_skills', 'top_users'] as const) {
    const names = truth[panel].slice(0, PANEL_ROWS[panel]).map(({ key, label }) => label ?? key);
    expect((shown[panel] ?? []).slice(0, names.length).map(({ label }) => label)).toEqual(names);
  }
};

const expectSignInsAndNews = async (overview: OverviewPage, truth: Truth): Promise<void> => {
  const signIns = overview.byId(testIds.overview.panel('sign_ins').value);
  if (truth.signedIn.length + truth.notSignedIn.length > 0) {
    expect(await signIns.getAttribute('data-succeeded')).toBe(String(truth.signedIn.length));
    expect(await signIns.getAttribute('data-failed')).toBe(String(truth.notSignedIn.length));
  }
  for (const panel of NEW_PANELS) {
    const shown = await overview
      .byId(testIds.overview.panel(panel).table)
      .locator('tr[data-value]')
      .evaluateAll((rows) => rows.map((row) => [row.getAttribute('data-value'), row.getAttribute('data-count')]));
    const expected = truth[panel].slice(0, FIRST_SEEN_ROWS).map(({ key, count }) => [key, String(count)]);
    expect({ [panel]: shown }).toEqual({ [panel]: expected });
  }
};

const expectEntries = async (overview: OverviewPage, truth: Truth, events: readonly TrueEvent[]): Promise<void> => {
  const byId = new Map(events.map((event) => [event.id, event]));
  const expected = truth.latest.slice(0, TABLE_PAGE).map((id) => byId.get(id));
  const shown = await overview.entries();
  expect(
    shown.map(({ id, time, actor, action, categories, cells }) => ({
      id,
      timeMs: Date.parse(time),
      actor,
      action,
      categories,
      isFailure: cells.includes('Failure'),
    })),
  ).toEqual(
    expected.map((event) => ({
      id: event?.id,
      timeMs: event?.timeMs,
      actor: event?.actor ?? '',
      action: event?.action,
      categories: event?.categories,
      isFailure: event?.isFailure,
    })),
  );
};

/** Every tile, table and the latest entries against a direct count over the feed's own records. */
export const expectPanels = async (
  overview: OverviewPage,
  activities: readonly Activity[],
  filters: OverviewFilters,
): Promise<Truth> => {
  const events = activities.map(trueEvent);
  const truth = countTruth(events, filters);
  await eventually(async () => {
    await overview.settled();
    expect(await shownNumbers(overview)).toEqual(
      Object.fromEntries(NUMBER_PANELS.map((panel) => [panel, written(truth[panel])])),
    );
    expectTables(await shownTables(overview), truth);
    await expectSignInsAndNews(overview, truth);
    await expectEntries(overview, truth, events);
  });
  return truth;
};
