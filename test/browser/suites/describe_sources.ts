import { testIds } from '../../../public/test_ids';
import { byTestId } from '../support/by_test_id';
import type { StackUse } from '../support/use_stack';
import { SOURCE_NAME } from './source_name';

const SECOND = 'Acme Labs';
/** What the browser itself writes about an answer that is an error. */
const FAILED_ANSWER = /Failed to load resource/;

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

    test('can be paused, resumed and run at once', async ({ sources }) => {
      await sources.open();
      await sources.act(SOURCE_NAME, 'pause');
      await sources.waitForState(SOURCE_NAME, 'paused');
      await sources.act(SOURCE_NAME, 'resume');
      await sources.waitForState(SOURCE_NAME, 'healthy');
      await sources.act(SOURCE_NAME, 'run');
      await sources.waitForState(SOURCE_NAME, 'healthy');
    });

    test('is deleted only after a question, and its events stay', async ({ sources, picture }) => {
      const { url, control } = stack.simulator;
      await sources.open();
      await sources.add({
        name: SECOND,
        url,
        apiKey: control.keys.complianceAccess,
        namespace: 'labs',
        lookback: '2000d',
      });
      await sources.waitForState(SECOND, 'healthy');
      const count = async (): Promise<number> =>
        (await stack.client.count({ index: 'logs-anthropic.audit-labs' })).count;
      const stored = await count();
      await sources.act(SECOND, 'delete');
      await sources.byId(testIds.sources.confirmDelete).waitFor();
      await picture('delete question');
      await sources.answerDelete('cancel');
      expect(await sources.row(SECOND).count()).toBe(1);
      await sources.act(SECOND, 'delete');
      await sources.answerDelete('confirm');
      await sources.row(SECOND).waitFor({ state: 'detached' });
      expect(await count()).toBeGreaterThanOrEqual(stored);
    });

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
