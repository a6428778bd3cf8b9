import { testIds } from '../../../public/test_ids';
import { eventually } from '../support/eventually';
import { LibraryPage } from '../support/library_page';
import { ANALYST, OWNER } from '../support/people';
import { SettingsPage } from '../support/settings_page';
import { authorization, openAs } from '../support/sign_in';
import type { StackUse } from '../support/use_stack';

const ids = testIds.library;
const FIND = '/api/detection_engine/rules/_find';
const FILTER = 'alert.attributes.params.ruleId: claude-activity-*';
/** What the browser itself writes about an answer that is an error. */
const FAILED_ANSWER = /Failed to load resource/;

interface StoredRule {
  id: string;
  rule_id: string;
  name: string;
  enabled: boolean;
  query: string;
}

interface LibraryOptions {
  /** Whether all rules are also to run, which keeps a real Kibana busy. */
  enableAll?: boolean;
  /** Whether people other than the owner look at it, too. */
  withAnalyst?: boolean;
}

/** From the library to rules in Kibana, and back when something changes. */
export const describeLibrary = (
  { stack, test }: StackUse,
  { enableAll = true, withAnalyst = true }: LibraryOptions = {},
): void => {
  const running = enableAll ? 'enabled' : 'disabled';
  const ask = async (method: string, path: string, body?: object): Promise<unknown> => {
    const answer = await fetch(`${stack.url}${path}`, {
      method,
      headers: { authorization: authorization(OWNER), 'kbn-xsrf': 'test', 'content-type': 'application/json' },
      ...(body && { body: JSON.stringify(body) }),
    });
    expect(answer.status).toBe(200);
    return answer.json();
  };
  const stored = async (): Promise<StoredRule[]> =>
    ((await ask('GET', `${FIND}?filter=${encodeURIComponent(FILTER)}&per_page=1000`)) as { data: StoredRule[] }).data;
  const storedRule = async (id: string): Promise<StoredRule> => {
    const rule = (await stored()).find(({ rule_id: ruleId }) => ruleId === `claude-activity-${id}`);
    if (!rule) throw new Error(`${id} is not installed.`);
    return rule;
  };

  describe('The page "Rule library"', () => {
    test('shows what there is, and finds a rule by its name and by what it covers', async ({ page, picture }) => {
      const library = new LibraryPage(page, stack);
      await library.open();
      const all = await library.count();
      expect(all).toBeGreaterThan(200);
      await picture('library');
      await library.search('T1530 export');
      await eventually(async () => expect(await library.count()).toBeLessThan(20));
      await library.byId(ids.clear).click();
      await eventually(async () => expect(await library.count()).toBe(all));
      await library.byId(ids.coverageTab).click();
      const family = page.locator('tr[data-coverage-key="sign_in"]');
      expect(Number(await family.getAttribute('data-rules'))).toBeGreaterThan(10);
      await picture('library coverage');
      await page.locator('tr[data-coverage-key="TA0010"]').getByRole('button').first().click();
      await library.byId(ids.table).waitFor();
      expect(await library.count()).toBeLessThan(all);
    });

    test('tells all about a rule before it is installed, and what it lacks', async ({ page, picture }) => {
      const library = new LibraryPage(page, stack);
      await library.open();
      await library.openRule('runtime_after_removal');
      expect(await library.byId(ids.needs).innerText()).toMatch(
        /may not read the indices of telemetry of Claude Code or Cowork/,
      );
      expect(await library.byId(ids.install).count()).toBe(0);
      await page.keyboard.press('Escape');
      await library.byId(ids.flyout).waitFor({ state: 'detached' });
      await library.openRule('sso_disabled');
      await library.byId(testIds.rules.preview).locator('xpath=self::*[@data-panel-state!="loading"]').waitFor();
      expect(await library.byId(ids.query).innerText()).toMatch(/org_sso_toggled/);
      expect(await library.byId(ids.triage).innerText()).toMatch(/When to escalate/);
      await picture('library rule');
    });

    test('installs one rule disabled, then all others, and is safe to repeat', async ({ page, picture }) => {
      const library = new LibraryPage(page, stack);
      await library.open();
      await library.openRule('sso_disabled');
      await library.byId(ids.install).click();
      await library.confirm();
      expect(await library.finished()).toEqual({ done: 1, status: 'finished' });
      expect(await storedRule('sso_disabled')).toMatchObject({ enabled: false });
      await page.reload();
      await library.byId(ids.flyout).waitFor();
      await page.keyboard.press('Escape');
      await library.search('sso_disabled');
      await eventually(async () => expect(await library.states('sso_disabled')).toEqual(['disabled']));

      await library.byId(ids.clear).click();
      await library.byId(ids.installAll).click();
      await library.confirm({ enabled: enableAll });
      const { done, status } = await library.finished();
      expect(status).toBe('finished');
      await picture('library installed');
      const rules = await stored();
      expect(rules).toHaveLength(done + 1);
      // The one that was there already stays as it was.
      expect(rules.filter(({ enabled }) => enabled)).toHaveLength(enableAll ? done : 0);
      await page.reload();
      await library.byId(ids.table).waitFor();
      expect(await library.byId(ids.installAll).isDisabled()).toBe(true);
      await library.byId(ids.coverageTab).click();
      const family = page.locator('tr[data-coverage-key="sign_in"]');
      expect(Number(await family.getAttribute('data-installed'))).toBeGreaterThan(5);
    });

    test('offers to update what the settings have changed, and keeps what somebody has changed', async ({
      page,
      picture,
    }) => {
      const mine = await storedRule('compliance_content_deleted');
      await ask('PUT', '/api/detection_engine/rules', { ...mine, rule_id: undefined, name: 'Mine' });
      const settings = new SettingsPage(page, stack);
      await settings.open();
      await settings.type('known_collectors', 'apikey_01RETENTION');
      await settings.save();
      await settings.byId(testIds.settings.ruleUpdates).waitFor();
      await picture('settings rule updates');
      await settings.byId(testIds.settings.ruleUpdatesLink).click();

      const library = new LibraryPage(page, stack);
      await library.byId(ids.updates).waitFor();
      await library.search('compliance_content_deleted');
      await eventually(async () =>
        expect(await library.states('compliance_content_deleted')).toEqual(['update', running, 'changed']),
      );
      await picture('library updates');
      const due = Number(await library.byId(ids.updates).getAttribute('data-count'));
      await library.byId(ids.updateAll).click();
      expect(await library.finished()).toEqual({ done: due, status: 'finished' });
      await library.byId(ids.updates).waitFor({ state: 'detached' });
      const updated = await storedRule('compliance_content_deleted');
      expect(updated).toMatchObject({ name: 'Mine', enabled: enableAll });
      expect(updated.query).toContain('apikey_01RETENTION');
      await library.byId(ids.clear).click();
      await library.search('compliance_content_deleted');
      await eventually(async () =>
        expect(await library.states('compliance_content_deleted')).toEqual([running, 'changed']),
      );
    });

    test('tunes a rule without its query being edited, and offers the update', async ({ page, picture }) => {
      const id = 'compliance_api_denied_burst';
      const library = new LibraryPage(page, stack);
      await library.open();
      await library.openRule(id);
      await library.byId(ids.threshold).fill('4711');
      await library.byId(ids.excludedUsers).locator('input').fill('robot@acme.example');
      await library.byId(ids.excludedUsers).locator('input').press('Enter');
      await library.byId(ids.saveTuning).scrollIntoViewIfNeeded();
      await picture('library tuning');
      await library.byId(ids.saveTuning).click();
      await library.byId(ids.update).click();
      expect(await library.finished()).toEqual({ done: 1, status: 'finished' });
      const { query } = await storedRule(id);
      expect(query).toMatch(/4711/);
      // Elasticsearch 8.12 compares in any case letter by letter.
      expect(query).toMatch(/robot@acme\.example|\[rR\]\[oO\]\[bB\]\[oO\]\[tT\]/);
    });

    test('says so when it can not be read, or can not tell what is installed', async ({ page, watched }) => {
      watched.allowProblem(FAILED_ANSWER);
      await page.route(`**${FIND}*`, (route) =>
        route.fulfill({ status: 403, json: { statusCode: 403, error: 'Forbidden', message: 'unauthorized' } }),
      );
      const library = new LibraryPage(page, stack);
      await library.open();
      await library.byId(ids.unknown).waitFor();
      expect(await library.byId(ids.installAll).count()).toBe(0);
      expect(await library.byId(ids.states).count()).toBe(0);
      await page.route('**/internal/claude_activity/rules/library', (route) =>
        route.fulfill({ status: 503, json: { statusCode: 503, message: 'Service Unavailable' } }),
      );
      await page.reload();
      await library.byId(ids.error).waitFor();
      await page.unroute('**/internal/claude_activity/rules/library');
      await library.byId(ids.retry).click();
      await library.byId(ids.table).waitFor();
    });

    if (!withAnalyst) return;
    test('lets an analyst look, and offers nothing to install', async ({ newContext }) => {
      const watched = await openAs(ANALYST, newContext);
      const library = new LibraryPage(watched.page, stack);
      await library.open();
      await library.byId(ids.readOnly).waitFor();
      expect(await library.byId(ids.installAll).count()).toBe(0);
      await library.openRule('sso_disabled');
      await library.byId(ids.triage).waitFor();
      expect(await library.byId(ids.install).count()).toBe(0);
      expect(watched.problems).toEqual([]);
    });
  });
};
