import { testIds } from '../../../public/test_ids';
import { byTestId } from '../support/by_test_id';
import { eventually } from '../support/eventually';
import { NOW_MS } from '../support/stack';
import type { StackUse } from '../support/use_stack';
import { SOURCE_NAME } from './source_name';

const SECOND = 'Acme Labs';
const WITH_HISTORY = 'Acme Archive';
/** Some days before the history that there is begins. */
const FROM = '2026-06-01';
/** What the browser itself writes about an answer that is an error. */
const FAILED_ANSWER = /Failed to load resource/;

const SET_ASIDE = {
  id: 'activity_set_aside',
  created_at: '2026-06-18T15:00:00.000Z',
  type: 'claude_chat_created',
  actor: { type: 'user_actor', user_id: 'user_01', email_address: 'eve@acme.example' },
};

/** A record that Elasticsearch once refused and would take now. */
const setAside = (sourceId: string) => ({
  '@timestamp': SET_ASIDE.created_at,
  data_stream: { type: 'logs', dataset: 'anthropic.audit_rejected', namespace: 'labs' },
  event: { kind: 'pipeline_error', original: JSON.stringify(SET_ASIDE), created: '2026-06-18T15:00:02.000Z' },
  error: { type: 'document_parsing_exception', message: 'failed to parse field [claude_chat_id] of type [long]' },
  labels: { activity_id: SET_ASIDE.id, claude_activity_source: sourceId },
});

/** What an owner does with a source over its life. */
export const describeSources = ({ stack, test }: StackUse): void => {
  describe('A source', () => {
    test('stops at a revoked key in a plain sentence, and goes on where it was with a new one', async ({
      sources,
      picture,
    }) => {
      stack.simulator.control.revokeKey('complianceAccess');
      await sources.open();
      await sources.act(SOURCE_NAME, 'run');
      await sources.waitForState(SOURCE_NAME, 'stopped');
      const health = await sources.showHealth(SOURCE_NAME);
      await health
        .getByText(/does not accept the API key/)
        .first()
        .waitFor();
      await picture('source stopped');

      const newKey = stack.simulator.control.rotateKey('complianceAccess');
      stack.keepSecret(newKey);
      await sources.act(SOURCE_NAME, 'edit');
      await sources.byId(testIds.sources.form.flyout).waitFor();
      // Nobody gets to see the stored key: the field is empty, and left empty it stays what it was.
      expect(await sources.byId(testIds.sources.form.apiKey).inputValue()).toBe('');
      await sources.fill({ apiKey: newKey });
      expect((await sources.testConnection()).ok).toBe(true);
      await sources.save();
      await sources.waitForState(SOURCE_NAME, 'healthy');
    });

    test('that has brought nothing new for long is told on both pages, and watched by a rule on request', async ({
      sources,
      overview,
      page,
      picture,
    }) => {
      const ids = testIds.sources.noData;
      const sent: unknown[] = [];
      await page.route('**/api/alerting/rule/*', async (route) => {
        sent.push(route.request().postDataJSON());
        await route.fulfill({ json: { id: 'a-rule' } });
      });
      // The feed's clock stands still, long ago.
      await overview.open();
      await overview.byId(ids.callout).first().waitFor();
      await picture('no data on the overview');
      await sources.open();
      await sources.byId(ids.callout).first().waitFor();
      await picture('no data');
      await sources.byId(ids.createRule).first().click();
      await sources.byId(ids.ruleLink).waitFor();
      expect(sent).toEqual([expect.objectContaining({ rule_type_id: '.es-query', enabled: true })]);
    });

    test('can be paused, resumed and run at once', async ({ sources }) => {
      await sources.open();
      await sources.act(SOURCE_NAME, 'pause');
      await sources.waitForState(SOURCE_NAME, 'paused');
      await sources.act(SOURCE_NAME, 'resume');
      await sources.waitForState(SOURCE_NAME, 'healthy');
      await sources.act(SOURCE_NAME, 'run');
      await sources.waitForState(SOURCE_NAME, 'healthy');
    });

    test('shows what was set aside, and stores it once when told to', async ({ sources, picture }) => {
      const { url, control } = stack.simulator;
      const ids = testIds.sources.deadLetters;
      await sources.open();
      await sources.add({
        name: SECOND,
        url,
        apiKey: control.keys.complianceAccess,
        namespace: 'labs',
        lookback: '2000d',
      });
      await sources.waitForState(SECOND, 'healthy');
      await stack.client.index({
        index: 'logs-anthropic.audit_rejected-labs',
        op_type: 'create',
        refresh: true,
        document: setAside(await sources.idOf(SECOND)),
      });
      await sources.open();
      const link = byTestId(sources.row(SECOND), ids.link);
      expect(await link.getAttribute('data-count')).toBe('1');
      await link.click();
      const flyout = sources.byId(ids.flyout);
      await byTestId(flyout, ids.expand).click();
      await byTestId(flyout, ids.details).getByText(SET_ASIDE.id).first().waitFor();
      await picture('set aside');

      await sources.byId(ids.replay).click();
      const replayed = sources.byId(ids.replayed);
      await replayed.waitFor();
      expect([await replayed.getAttribute('data-stored'), await replayed.getAttribute('data-refused')]).toEqual([
        '1',
        '0',
      ]);
      await sources.byId(ids.empty).waitFor();
      await picture('set aside replayed');
      const { count } = await stack.client.count({
        index: 'logs-anthropic.audit-labs',
        query: { ids: { values: [SET_ASIDE.id] } },
      });
      expect(count).toBe(1);
      await sources.byId(ids.close).click();
      await flyout.waitFor({ state: 'detached' });
    });

    test('is deleted only after a question, and its events stay', async ({ sources, picture }) => {
      await sources.open();
      const count = async (): Promise<number> =>
        (await stack.client.count({ index: 'logs-anthropic.audit-labs' })).count;
      const stored = await count();
      await sources.act(SECOND, 'delete');
      // What would go, or why it can't, stands beside the choice; kept is what is not chosen otherwise.
      await sources
        .byId(testIds.sources.deletion.plan)
        .getByText(/logs-anthropic\.audit-labs/)
        .first()
        .waitFor();
      expect(await sources.byId(testIds.sources.deletion.choice).locator('input').first().isChecked()).toBe(true);
      await picture('delete question');
      await sources.answerDelete('cancel');
      expect(await sources.row(SECOND).count()).toBe(1);
      await sources.act(SECOND, 'delete');
      await sources.answerDelete('confirm');
      await sources.row(SECOND).waitFor({ state: 'detached' });
      expect(await count()).toBeGreaterThanOrEqual(stored);
    });

    test('reads what is older than its look-back from a chosen day on, and can be told to stop', async ({
      sources,
      picture,
    }) => {
      const { url, control } = stack.simulator;
      await sources.open();
      await sources.add({
        name: WITH_HISTORY,
        url,
        apiKey: control.keys.complianceAccess,
        namespace: 'history',
        lookback: '0d',
      });
      await sources.waitForState(WITH_HISTORY, 'healthy');
      const health = await sources.showHealth(WITH_HISTORY);
      const section = byTestId(health, testIds.sources.backfill.section);
      expect(await section.getAttribute('data-state')).toBe('none');

      // An API so slow that there is time to look.
      control.addFaults([{ kind: 'slow_body', durationMs: 2500, times: 'always' }]);
      await sources.startBackfill(FROM);
      await sources.waitForBackfill('running');
      await byTestId(section, testIds.sources.backfill.progress).waitFor();
      await picture('history being read');
      await byTestId(section, testIds.sources.backfill.cancel).click();
      await sources.answer(testIds.sources.backfill.confirmCancel, 'cancel');
      expect(['waiting', 'running']).toContain(await section.getAttribute('data-state'));
      await byTestId(section, testIds.sources.backfill.cancel).click();
      await sources.answer(testIds.sources.backfill.confirmCancel, 'confirm');
      await sources.waitForBackfill('cancelled');
      control.clearFaults();

      await sources.startBackfill(FROM);
      await sources.waitForBackfill('done');
      await picture('history read');
      const truth = stack.simulator.truth.count({ to: new Date(NOW_MS).toISOString() });
      await eventually(async () => {
        const { count } = await stack.client.count({ index: 'logs-anthropic.audit-history' });
        expect(count).toBeGreaterThanOrEqual(truth);
      });
      await sources.act(WITH_HISTORY, 'delete');
      await sources.answerDelete('confirm');
      await sources.row(WITH_HISTORY).waitFor({ state: 'detached' });
    }, 120_000);

    test('that the server finds fault with keeps what was typed, and says what is wrong', async ({
      sources,
      watched,
    }) => {
      watched.allowProblem(FAILED_ANSWER);
      await sources.open();
      await sources.byId(testIds.sources.add).click();
      await sources.fill({
        name: SOURCE_NAME,
        url: stack.simulator.url,
        apiKey: stack.simulator.control.keys.complianceAccess,
      });
      await sources.byId(testIds.sources.form.save).click();
      const flyout = sources.byId(testIds.sources.form.flyout);
      await byTestId(flyout, testIds.sources.form.error).waitFor();
      await flyout
        .getByText(/There is a source named .* already\. Choose another name\./)
        .first()
        .waitFor();
      expect(await sources.byId(testIds.sources.form.name).inputValue()).toBe(SOURCE_NAME);
      // A key that is still being typed stands in the page.
      await sources.byId(testIds.sources.form.cancel).click();
      await flyout.waitFor({ state: 'detached' });
    });
  });
};
