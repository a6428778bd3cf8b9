import type { Locator, Page } from 'playwright-core';
import { testIds } from '../../../public/test_ids';
import { byTestId } from './by_test_id';
import { eventually } from './eventually';
import type { Stack } from './stack';

const ids = testIds.library;
/** All rules at once; a busy machine needs a while. */
const RUN_DEADLINE_MS = 150_000;

/** The page "Rule library" as a person uses it. */
export class LibraryPage {
  constructor(
    readonly page: Page,
    private readonly stack: Pick<Stack, 'url'>,
  ) {}

  async open(search = ''): Promise<void> {
    await this.page.goto(`${this.stack.url}/app/claudeActivity/rules/library${search}`);
    await this.byId(ids.table).waitFor();
  }

  byId(testId: string): Locator {
    return byTestId(this.page, testId);
  }

  /** How many rules the filters leave. */
  async count(): Promise<number> {
    return Number(await this.byId(ids.count).getAttribute('data-count'));
  }

  async search(text: string): Promise<void> {
    await this.byId(ids.search).fill(text);
  }

  row(id: string): Locator {
    return this.page.locator(`tr[data-rule-id="${id}"]`);
  }

  async states(id: string): Promise<string[]> {
    const states = byTestId(this.row(id), ids.states);
    return String(await states.getAttribute('data-states')).split(' ');
  }

  /** Searches a rule by its id and opens it. */
  async openRule(id: string): Promise<void> {
    await this.search(id);
    await byTestId(this.row(id), ids.ruleLink).click();
    await this.byId(ids.flyout).waitFor();
  }

  /** Answers the last question before rules are created. */
  async confirm({ enabled = false } = {}): Promise<void> {
    await this.byId(ids.modal).waitFor();
    if (enabled) await this.byId(ids.enable).click();
    await byTestId(this.page, 'confirmModalConfirmButton').click();
  }

  /** Waits until what was started is over. @returns how many rules were written, and how it ended */
  async finished(): Promise<{ done: number; status: string }> {
    return eventually(async () => {
      const run = this.byId(ids.run);
      const status = String(await run.getAttribute('data-status'));
      if (status === 'running') throw new Error('It still runs.');
      return { done: Number(await run.getAttribute('data-done')), status };
    }, RUN_DEADLINE_MS);
  }
}
