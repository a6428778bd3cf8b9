import type { Locator, Page } from 'playwright-core';
import { testIds } from '../../../public/test_ids';
import { byTestId } from './by_test_id';
import type { Stack } from './stack';

const ids = testIds.sources;

export interface SourceEntry {
  name?: string;
  url?: string;
  apiKey?: string;
  interval?: string;
  lookback?: string;
  namespace?: string;
}

type SourceAction = keyof typeof ids.actions;

/** The page of sources as a person uses it. */
export class SourcesPage {
  constructor(
    readonly page: Page,
    private readonly stack: Pick<Stack, 'url'>,
  ) {}

  async open(): Promise<void> {
    await this.page.goto(`${this.stack.url}/app/claudeActivity/sources`);
    await this.byId(ids.page).waitFor();
  }

  byId(testId: string): Locator {
    return byTestId(this.page, testId);
  }

  row(name: string): Locator {
    return this.page.locator(`tr[data-source-name="${name}"]`);
  }

  async idOf(name: string): Promise<string> {
    return (await this.row(name).getAttribute('data-source-id')) ?? '';
  }

  /** `waiting`, `running`, `healthy` … */
  async state(name: string): Promise<string | null> {
    return byTestId(this.row(name), ids.state).getAttribute('data-state');
  }

  async waitForState(name: string, state: string, timeoutMs = 30_000): Promise<void> {
    await this.row(name)
      .locator(`[data-test-subj~="${ids.state}"][data-state="${state}"]`)
      .waitFor({ timeout: timeoutMs });
  }

  /** Fills in what is given and leaves the rest of the form as it is. */
  async fill(entry: SourceEntry): Promise<void> {
    const { form } = ids;
    for (const name of ['name', 'url', 'apiKey'] as const) {
      const value = entry[name];
      if (value === undefined) continue;
      await this.byId(form[name]).fill(value);
      // On to the next field: what is wrong with this one is said now, which moves what is below.
      await this.page.keyboard.press('Tab');
    }
    const advanced = (['interval', 'lookback', 'namespace'] as const).filter((name) => entry[name] !== undefined);
    if (advanced.length === 0) return;
    const fold = this.byId(form.advanced);
    if ((await fold.getAttribute('aria-expanded')) === 'false') await fold.click();
    for (const name of advanced) await this.byId(form[name]).fill(entry[name] ?? '');
  }

  /** Tries the connection and waits for what came of it. */
  async testConnection(): Promise<{ ok: boolean; text: string; newestActivityAt: string | null }> {
    const { form } = ids;
    await this.byId(form.test).click();
    const answer = this.byId(form.testAnswer);
    await answer.waitFor();
    const time = answer.locator('time');
    return {
      ok: (await answer.getAttribute('data-ok')) === 'true',
      text: await answer.innerText(),
      newestActivityAt: (await time.count()) > 0 ? await time.getAttribute('datetime') : null,
    };
  }

  /** Sends the form and waits until it is gone. */
  async save(): Promise<void> {
    await this.byId(ids.form.save).click();
    await this.byId(ids.form.flyout).waitFor({ state: 'detached' });
  }

  async add(entry: SourceEntry & { name: string }): Promise<void> {
    await this.byId(ids.add).click();
    await this.byId(ids.form.flyout).waitFor();
    await this.fill(entry);
    await this.save();
    await this.row(entry.name).waitFor();
  }

  /** Chooses an action of a row, in the row itself or in the menu behind its dots. */
  async act(name: string, action: SourceAction): Promise<void> {
    const inRow = byTestId(this.row(name), ids.actions[action]);
    if ((await inRow.count()) > 0) return inRow.first().click();
    await byTestId(this.row(name), 'euiCollapsedItemActionsButton').click();
    await this.byId(ids.actions[action]).click();
  }

  /** Answers the question that deleting asks. */
  async answerDelete(answer: 'confirm' | 'cancel'): Promise<void> {
    await this.answer(ids.confirmDelete, answer);
  }

  /** Answers a question. */
  async answer(question: string, answer: 'confirm' | 'cancel'): Promise<void> {
    const modal = this.byId(question);
    await modal.waitFor();
    await byTestId(modal, answer === 'confirm' ? 'confirmModalConfirmButton' : 'confirmModalCancelButton').click();
    await modal.waitFor({ state: 'detached' });
  }

  /** Begins to read history, in the health that is shown. @param from - `YYYY-MM-DD` */
  async startBackfill(from: string): Promise<void> {
    await this.byId(ids.backfill.choose).click();
    await this.byId(ids.backfill.from).fill(from);
    await this.byId(ids.backfill.start).click();
  }

  async waitForBackfill(state: string, timeoutMs = 60_000): Promise<void> {
    await this.page
      .locator(`[data-test-subj~="${ids.backfill.section}"][data-state="${state}"]`)
      .waitFor({ timeout: timeoutMs });
  }

  async showHealth(name: string): Promise<Locator> {
    await byTestId(this.row(name), ids.expand).click();
    const health = this.byId(ids.health);
    await health.waitFor();
    return health;
  }
}
