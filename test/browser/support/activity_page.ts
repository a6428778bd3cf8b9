import type { Locator, Page } from 'playwright-core';
import { testIds } from '../../../public/test_ids';
import { byTestId, testIdSelector } from './by_test_id';
import type { Stack } from './stack';

const ids = testIds.activity;

/** The page "Activity" as a person uses it. */
export class ActivityPage {
  constructor(
    readonly page: Page,
    private readonly stack: Pick<Stack, 'url'>,
  ) {}

  async open(range: { from: string; to: string }, query: Record<string, string> = {}): Promise<void> {
    const parameters = new URLSearchParams({ from: range.from, to: range.to, ...query });
    await this.page.goto(`${this.stack.url}/app/claudeActivity/activity?${parameters.toString()}`);
  }

  byId(testId: string): Locator {
    return byTestId(this.page, testId);
  }

  /** How many events the page says there are. */
  async total(): Promise<number> {
    return Number(await this.byId(ids.total).getAttribute('data-count'));
  }

  /** Ids of the events on the page, in their order. */
  async events(): Promise<string[]> {
    return this.page
      .locator(`${testIdSelector(ids.table)} tr[data-event-id]`)
      .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-event-id') ?? ''));
  }

  async search(text: string): Promise<void> {
    await this.byId(ids.search).fill(text);
    await this.byId(ids.search).press('Enter');
  }

  /** The first value of a field in the sentences. */
  entity(field: string): Locator {
    return this.page.locator(`${testIdSelector(ids.entity)}[data-field="${field}"]`).first();
  }
}
