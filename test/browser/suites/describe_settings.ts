import { testIds } from '../../../public/test_ids';
import { eventually } from '../support/eventually';
import { ANALYST } from '../support/people';
import { deleteRecentEvents, storeRecentEvents } from '../support/recent_events';
import type { StoredEvent } from '../support/recent_events';
import { SettingsPage } from '../support/settings_page';
import { openAs } from '../support/sign_in';
import type { StackUse } from '../support/use_stack';

const ids = testIds.settings;
const LIST = 'approved_mcp_servers';
const DOMAINS = 'approved_domains';
/** What the browser itself writes about an answer that is an error. */
const FAILED_ANSWER = /Failed to load resource/;

const RECENT = [
  { name: 'Rogue Notes', by: 'eve@acme.example', hoursAgo: 70 },
  { name: 'Wiki', by: 'grace@acme.example', hoursAgo: 30 },
  { name: 'Wiki', by: 'grace@acme.example', hoursAgo: 20 },
];

/** What is approved: kept by hand, filled from the feed. */
export const describeSettings = ({ stack, test }: StackUse): void => {
  describe('The page of lists and hours', () => {
    let recent: StoredEvent[] = [];
    beforeAll(async () => {
      recent = await storeRecentEvents(stack.client, RECENT);
    });
    afterAll(() => deleteRecentEvents(stack.client, recent));

    test('fills a list from what the feed has seen, and stores it only when told', async ({ page, picture }) => {
      const settings = new SettingsPage(page, stack);
      await settings.open();
      const before = await settings.entries(LIST);
      await settings.openSeen(LIST);
      expect(await settings.seenRow('Wiki').innerText()).toMatch(/\b2\b/);
      await settings.choose('Wiki');
      await picture('settings seen');
      await settings.addChosen();
      expect(await settings.entries(LIST)).toEqual([...before, 'Wiki']);
      await picture('settings unsaved');
      await settings.save();
      await page.reload();
      await settings.byId(ids.list(LIST)).waitFor();
      expect(await settings.entries(LIST)).toEqual([...before, 'Wiki']);
      // What is on the list can't be chosen again.
      await settings.openSeen(LIST);
      expect(await settings.seenRow('Wiki').locator('input[type="checkbox"]').isDisabled()).toBe(true);
      expect(await settings.seenRow('Rogue Notes').locator('input[type="checkbox"]').isEnabled()).toBe(true);
    });

    test('keeps what can not be used, with the reason beside it', async ({ page, watched, picture }) => {
      watched.allowProblem(FAILED_ANSWER);
      const settings = new SettingsPage(page, stack);
      await settings.open();
      await settings.type(DOMAINS, 'not a domain, acme.example');
      await settings.paste(DOMAINS, 'labs.example\nacme.example\n');
      await eventually(async () =>
        expect(await settings.entries(DOMAINS)).toEqual(['not a domain', 'acme.example', 'labs.example']),
      );
      await settings.byId(ids.save).click();
      await settings.byId(ids.saveError).waitFor();
      expect(await page.locator('.euiFormErrorText').allInnerTexts()).toEqual([
        expect.stringMatching(/"not a domain" is not a domain such as/),
      ]);
      await picture('settings refused');
      await settings.byId(ids.discard).click();
      expect(await settings.entries(DOMAINS)).toEqual([]);
      await settings.byId(ids.saveBar).waitFor({ state: 'detached' });
    });

    test('asks before unsaved changes are left', async ({ page }) => {
      const settings = new SettingsPage(page, stack);
      await settings.open();
      await settings.byId(ids.ownHours).click();
      await settings.byId(ids.saveBar).waitFor();
      const asked: string[] = [];
      let isLeft = false;
      page.on('dialog', (dialog) => {
        asked.push(dialog.message());
        void (isLeft ? dialog.accept() : dialog.dismiss());
      });
      await settings.byId(testIds.navigation.overview).click();
      await eventually(async () => expect(asked).toHaveLength(1));
      expect(asked[0]).toMatch(/without saving/);
      expect(new URL(page.url()).pathname).toBe('/app/claudeActivity/settings');
      isLeft = true;
      await settings.byId(testIds.navigation.overview).click();
      await settings.byId(testIds.overview.page).waitFor();
    });

    test('does not overwrite what somebody else has saved meanwhile', async ({ page, watched, newContext }) => {
      watched.allowProblem(FAILED_ANSWER);
      const mine = new SettingsPage(page, stack);
      await mine.open();
      await mine.type('approved_skills', 'mine');
      const theirs = new SettingsPage(await (await newContext()).newPage(), stack);
      await theirs.open();
      await theirs.type('approved_skills', 'theirs');
      await theirs.save();
      await mine.byId(ids.save).click();
      await mine.byId(ids.takeTheirs).click();
      await eventually(async () => expect(await mine.entries('approved_skills')).toEqual(['theirs']));
      await mine.byId(ids.saveBar).waitFor({ state: 'detached' });
    });

    test('can be looked at, not changed, with read privileges', async ({ newContext }) => {
      const watched = await openAs(ANALYST, newContext);
      const settings = new SettingsPage(watched.page, stack);
      await settings.open();
      await settings.byId(ids.readOnly).waitFor();
      expect(await settings.entries(LIST)).toContain('Wiki');
      expect(await settings.byId(ids.fill(LIST)).count()).toBe(0);
      expect(await settings.byId(ids.ownHours).isDisabled()).toBe(true);
      await watched.picture(stack.profile, 'settings of an analyst');
      expect(watched.problems).toEqual([]);
    });
  });
};
