import { testIds } from '../../../public/test_ids';
import type { StackUse } from '../support/use_stack';
import { SOURCE_NAME } from './source_name';

const HOST_LOG_SENTENCE = /xpack\.encryptedSavedObjects\.encryptionKey/;

/** A Kibana that was set up without a key for encrypting saved objects. */
export const describeWithoutEncryptionKey = ({ stack, test }: StackUse): void => {
  describe('Without an encryption key', () => {
    test('the app says what to set, keeps the data in view and offers no form that would fail', async ({
      watched,
      overview,
      sources,
      picture,
    }) => {
      watched.allowProblem(/Failed to load resource/);
      stack.hostLog = '';
      await stack.startHost({ hasEncryptionKey: false });
      try {
        await sources.open();
        const problem = sources.byId(testIds.problem('encryption_key_missing'));
        await problem.waitFor();
        expect(await problem.innerText()).toMatch(HOST_LOG_SENTENCE);
        await sources.row(SOURCE_NAME).waitFor();
        await picture('no encryption key');
        await overview.byId(testIds.navigation.overview).click();
        await overview.settled();
        expect(stack.hostLog).toMatch(HOST_LOG_SENTENCE);
        expect(await stack.isHostAlive).toBe(true);
      } finally {
        await stack.startHost();
      }
      await sources.open();
      await sources.waitForState(SOURCE_NAME, 'healthy');
    }, 90_000);
  });
};
