import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { testIds } from '../../../public/test_ids';
import { byTestId } from '../support/by_test_id';
import type { StackUse } from '../support/use_stack';

const ids = testIds.sources.form;
const NAME = 'Acme Sign-ins';
const STREAM = 'logs-anthropic.audit-signins';
const CHOSEN = 'claude_chat_created';
const PASTED = ['sso_login_failed', 'sso_login_succeeded'];
const CERTIFICATE = readFileSync(
  join(__dirname, '../../../server/test_support/fixtures/localhost_certificate.pem'),
  'utf8',
);
/** What the browser itself writes about an answer that is an error. */
const FAILED_ANSWER = /Failed to load resource/;

/** The settings of a source that have good defaults. */
export const describeSourceForm = ({ stack, test }: StackUse): void => {
  describe('The form of a source', () => {
    test('takes a choice of types, and what belongs to the way and the keeping; the choice is what is read', async ({
      sources,
      watched,
      page,
      picture,
    }) => {
      watched.allowProblem(FAILED_ANSWER);
      const { url, control } = stack.simulator;
      await sources.open();
      await sources.byId(testIds.sources.add).click();
      await sources.fill({
        name: NAME,
        url,
        apiKey: control.keys.complianceAccess,
        namespace: 'signins',
        lookback: '2000d',
      });
      const flyout = sources.byId(ids.flyout);

      // Chosen from the catalogue, by a part of the name.
      const types = sources.byId(ids.activityTypes);
      await types.locator('input').fill('chat_created');
      await page.getByRole('option', { name: CHOSEN }).first().waitFor();
      await picture('source form types');
      await page.getByRole('option', { name: CHOSEN }).first().click();
      await types.locator('input').press('Escape');
      // Several at once, as they stand in a ticket.
      await types.locator('input').evaluate((input, text) => {
        const clipboardData = new DataTransfer();
        clipboardData.setData('text', text);
        input.dispatchEvent(new ClipboardEvent('paste', { bubbles: true, cancelable: true, clipboardData }));
      }, PASTED.join(', '));
      for (const type of [CHOSEN, ...PASTED]) await types.getByText(type, { exact: true }).waitFor();

      // What is wrong is said beside each field.
      await sources.byId(ids.noDataAfter).fill('1m');
      await sources.byId(ids.proxyUrl).fill('http://user:secret@proxy.example:3128');
      await sources.byId(ids.certificateAuthorities).fill('/etc/ssl/ca.pem');
      await sources.byId(ids.parentOrganization).fill('Acme Holding');
      await sources.byId(ids.preserveOriginal).click();
      await flyout.getByText('Between 5m and 30d, or 0m for never.').waitFor();
      await flyout.getByText(/without name and password/).waitFor();
      await flyout.getByText(/they begin with -----BEGIN CERTIFICATE-----/).waitFor();
      await picture('source form problems');

      // The server has the last word: the key would pass a proxy in the clear.
      await sources.byId(ids.noDataAfter).fill('0m');
      await sources.byId(ids.certificateAuthorities).fill(CERTIFICATE);
      await sources.byId(ids.proxyUrl).fill('http://proxy.example:3128');
      await sources.byId(ids.save).click();
      await byTestId(flyout, ids.error).waitFor();
      await flyout
        .getByText(/Without https:\/\/ the proxy would see the API key/)
        .first()
        .waitFor();
      await sources.byId(ids.proxyUrl).fill('');
      await sources.save();
      await sources.waitForState(NAME, 'healthy');

      const wanted = [CHOSEN, ...PASTED];
      const truth = stack.simulator.truth
        .activities({ visibleAtMs: stack.clock.now() })
        .filter(({ type }) => wanted.includes(String(type)));
      await stack.client.indices.refresh({ index: STREAM });
      const { hits } = await stack.client.search<{ event: { action: string; original: string }; tags: string[] }>({
        index: STREAM,
        size: 1,
        track_total_hits: true,
      });
      expect(hits.total).toMatchObject({ value: truth.length });
      const event = hits.hits[0]?._source;
      expect(wanted).toContain(event?.event.action);
      expect(JSON.parse(event?.event.original ?? '{}')).toMatchObject({ type: event?.event.action });
      expect(event?.tags).toContain('preserve_original_event');
    });

    test('shows again what is stored, and asks for the key before another way is taken', async ({
      sources,
      picture,
    }) => {
      await sources.open();
      // Nobody wants to be told of silence here.
      const id = await sources.idOf(NAME);
      expect(await sources.page.locator(`[data-source-id="${id}"][data-test-subj*="noData"]`).count()).toBe(0);
      await sources.act(NAME, 'edit');
      const flyout = sources.byId(ids.flyout);
      await sources.byId(ids.advanced).click();
      for (const type of [CHOSEN, ...PASTED])
        await sources.byId(ids.activityTypes).getByText(type, { exact: true }).waitFor();
      expect(await sources.byId(ids.preserveOriginal).getAttribute('aria-checked')).toBe('true');
      expect(await sources.byId(ids.parentOrganization).inputValue()).toBe('Acme Holding');
      expect(await sources.byId(ids.noDataAfter).inputValue()).toBe('0m');
      expect((await sources.byId(ids.certificateAuthorities).inputValue()).trim()).toBe(CERTIFICATE.trim());
      await sources.byId(ids.preserveOriginal).scrollIntoViewIfNeeded();
      await picture('source form stored');

      await sources.byId(ids.certificateAuthorities).fill('');
      await sources.byId(ids.save).click();
      await flyout.getByText(/Enter the key too: a stored key is never sent/).waitFor();
      await sources.byId(ids.cancel).click();
      await flyout.waitFor({ state: 'detached' });

      await sources.act(NAME, 'delete');
      await sources.answerDelete('confirm');
      await sources.row(NAME).waitFor({ state: 'detached' });
    });
  });
};
