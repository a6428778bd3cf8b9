import type { Locator, Page } from 'playwright-core';
import { requestSearch } from '../../../public/paths';
import { testIds } from '../../../public/test_ids';
import { byTestId } from './by_test_id';
import { clickInPlace } from './click_in_place';
import type { Stack } from './stack';

const ids = testIds.rules;

/** The page "Create rule" as a person uses it. */
export class RulesPage {
  constructor(
    readonly page: Page,
    private readonly stack: Pick<Stack, 'url'>,
  ) {}

  async open(request?: string): Promise<void> {
    const query = request === undefined ? '' : `?${new URLSearchParams({ q: request }).toString()}`;
    await this.page.goto(`${this.stack.url}/app/claudeActivity/rules/new${query}`);
    await this.byId(ids.page).waitFor();
  }

  byId(testId: string): Locator {
    return byTestId(this.page, testId);
  }

  /** Writes the request and waits for what comes of it. */
  async write(request: string, state: 'rule' | 'needs_input' | 'refused'): Promise<void> {
    await this.ask(request);
    await this.waitForState(state);
  }

  /** Writes the request and waits until it is answered in some way. */
  async ask(request: string): Promise<void> {
    await this.byId(ids.request).fill(request);
    // The address follows once the text is asked; until then, the state is that of the text before.
    await this.page.waitForURL(({ search }) => search === requestSearch(request.trim()));
    await this.page.locator(`[data-test-subj~="${ids.status}"]:not([data-state="updating"])`).waitFor();
  }

  async waitForState(state: 'empty' | 'rule' | 'needs_input' | 'refused' | 'failed'): Promise<void> {
    await this.page.locator(`[data-test-subj~="${ids.status}"][data-state="${state}"]`).waitFor();
  }

  /** Waits until the draft on the page is that of what was asked last. */
  async drafted(): Promise<void> {
    await this.waitForState('rule');
    await this.page.locator(`[data-test-subj~="${ids.draft}"][data-stale="false"]`).waitFor();
  }

  /** Waits for the preview of what is drafted now. @returns `failed`, `empty` or `loaded` */
  async previewed(): Promise<string | null> {
    const settled = this.page.locator(
      `[data-test-subj~="${ids.preview}"][aria-busy="false"]:not([data-panel-state="loading"])`,
    );
    await settled.waitFor({ timeout: 30_000 });
    return settled.getAttribute('data-panel-state');
  }

  question(about: string): Locator {
    return this.page.locator(`[data-test-subj~="${ids.question}"][data-about="${about}"]`);
  }

  /** Types entries into the box of a list, one after the other. */
  async enter(values: readonly string[]): Promise<void> {
    const input = this.byId(ids.questionValues).locator('input');
    for (const value of values) {
      await input.fill(value);
      await input.press('Enter');
    }
    // The list of suggestions lies over what comes next.
    await input.press('Escape');
  }

  part(name: string): Locator {
    return this.page.locator(`[data-test-subj~="${ids.part}"][data-part="${name}"]`);
  }

  /** Changes a part in the form behind its chip. */
  async changePart(name: string, value: string): Promise<void> {
    await this.part(name).click();
    const input = this.byId(ids.partInput);
    await input.waitFor();
    if ((await input.evaluate((element) => element.tagName)) === 'SELECT') await input.selectOption(value);
    else await input.fill(value);
    await clickInPlace(this.byId(ids.partApply));
    await input.waitFor({ state: 'detached' });
  }

  async query(): Promise<string> {
    return this.byId(ids.query).locator('pre code').innerText();
  }

  /** Creates the rule. @returns its id in Kibana and the address of the link */
  async create(): Promise<{ id: string; href: string }> {
    await this.byId(ids.create).click();
    const created = this.byId(ids.created);
    await created.waitFor();
    return {
      id: (await created.getAttribute('data-rule-id')) ?? '',
      href: (await this.byId(ids.createdLink).getAttribute('href')) ?? '',
    };
  }
}
