import type { Locator, Page } from 'playwright-core';
import { testIds } from '../../../public/test_ids';
import { byTestId } from './by_test_id';
import type { Stack } from './stack';

const ids = testIds.settings;

/** The page "Lists and hours" as a person uses it. */
export class SettingsPage {
  constructor(
    readonly page: Page,
    private readonly stack: Pick<Stack, 'url'>,
  ) {}

  async open(): Promise<void> {
    await this.page.goto(`${this.stack.url}/app/claudeActivity/settings`);
    await this.byId(ids.list('approved_skills')).waitFor();
  }

  byId(testId: string): Locator {
    return byTestId(this.page, testId);
  }

  /** Entries of a list as they stand in the form. */
  async entries(list: string): Promise<string[]> {
    const pills = await this.byId(ids.list(list)).locator('.euiComboBoxPill').allInnerTexts();
    return pills.map((pill) => pill.trim());
  }

  async type(list: string, entry: string): Promise<void> {
    const input = this.byId(ids.list(list)).locator('input');
    await input.fill(entry);
    await input.press('Enter');
    await input.press('Escape');
  }

  /** Pastes text into the box of a list. */
  async paste(list: string, text: string): Promise<void> {
    await this.byId(ids.list(list))
      .locator('input')
      .evaluate((input, pasted) => {
        const clipboardData = new DataTransfer();
        clipboardData.setData('text', pasted);
        input.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
      }, text);
  }

  /** Opens what the feed has shown for a list. */
  async openSeen(list: string): Promise<void> {
    await this.byId(ids.fill(list)).click();
    await this.byId(ids.seenTable).waitFor();
  }

  seenRow(value: string): Locator {
    return this.page.locator(`tr[data-seen-value="${value}"]`);
  }

  async choose(value: string): Promise<void> {
    await this.seenRow(value).locator('input[type="checkbox"]').click();
  }

  async addChosen(): Promise<void> {
    await this.byId(ids.seenAdd).click();
    await this.byId(ids.seen).waitFor({ state: 'detached' });
  }

  /** Saves and waits until nothing is unsaved any more. */
  async save(): Promise<void> {
    await this.byId(ids.save).click();
    await this.byId(ids.saveBar).waitFor({ state: 'detached' });
  }
}
