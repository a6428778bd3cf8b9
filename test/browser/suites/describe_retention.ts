import type { Page } from 'playwright-core';
import type { RetentionAnswer } from '../../../common/api/retention';
import { testIds } from '../../../public/test_ids';
import { byTestId } from '../support/by_test_id';
import { OWNER, PEOPLE } from '../support/people';
import type { StackUse } from '../support/use_stack';

const ids = testIds.sources.retention;
const FEED = 'logs-anthropic.audit-default';
/** What the browser itself writes about an answer that is an error. */
const FAILED_ANSWER = /Failed to load resource/;

/** Answers of a cluster that has a data stream lifecycle, for one that hasn't. */
const pretendLifecycle = async (page: Page, obstacle: string | null = null): Promise<void> => {
  let days: number | null = null;
  const answer = (): RetentionAnswer => ({
    obstacle: null,
    namespaces: [{ namespace: 'default', dataStreams: [FEED], days, isLimitedByCluster: false, obstacle }],
  });
  await page.route('**/internal/claude_activity/retention', (route) => route.fulfill({ json: answer() }));
  await page.route('**/internal/claude_activity/retention/default/_plan*', (route) =>
    route.fulfill({ json: { documents: 1234, indices: 2 } }),
  );
  await page.route('**/internal/claude_activity/retention/default', async (route) => {
    ({ days } = route.request().postDataJSON() as { days: number | null });
    await route.fulfill({ json: answer() });
  });
};

/** How long data is kept, as an owner sees and changes it. */
export const describeRetention = ({ stack, test }: StackUse): void => {
  const hasLifecycle = async (): Promise<boolean> => {
    const path = `/_data_stream/${FEED}/_lifecycle`;
    const { statusCode } = await stack.client.transport.request(
      { method: 'GET', path },
      { meta: true, ignore: [400, 404, 405] },
    );
    return statusCode === 200;
  };

  /** An owner may add sources; deleting data by a lifecycle takes more. */
  const allowRetention = async (): Promise<void> => {
    const name = 'claude_retention';
    const privileges = ['create_index', 'manage_data_stream_lifecycle'];
    await stack.client.security.putRole({ name, indices: [{ names: ['logs-anthropic.audit*'], privileges }] });
    const roles = PEOPLE.find(({ username }) => username === OWNER.username)?.roles ?? [];
    await stack.client.security.putUser({ ...OWNER, roles: [...roles, name] });
  };

  describe('Retention', () => {
    test('is said to be for ever where the cluster can’t do otherwise', async ({ sources, picture }) => {
      await sources.open();
      await sources.byId(ids.section).scrollIntoViewIfNeeded();
      if (await hasLifecycle()) {
        await sources.byId(ids.table).waitFor();
        return;
      }
      await sources
        .byId(ids.unavailable)
        .getByText(/no data stream lifecycle/)
        .waitFor();
      await picture('retention unavailable');
    });

    test('is shortened only after a question that says what goes, and lengthened without', async ({
      sources,
      watched,
      page,
      picture,
    }) => {
      const isReal = await hasLifecycle();
      if (!isReal) await pretendLifecycle(page);
      await sources.open();
      const row = page.locator('tr[data-namespace="default"]');
      const waitForDays = (days: string) =>
        row.locator(`[data-test-subj~="${ids.kept}"][data-days="${days}"]`).waitFor();
      await waitForDays('ever');
      await byTestId(row, ids.change).click();
      await sources.byId(ids.choice).getByText('For a number of days').click();
      await sources.byId(ids.days).fill('2');
      expect(await sources.byId(ids.save).isDisabled()).toBe(true);
      await sources.byId(ids.days).fill('400');
      await picture('retention choice');
      await sources.byId(ids.save).click();

      await sources.byId(ids.plan).waitFor();
      await picture('retention question');
      await sources.byId('confirmModalCancelButton').click();
      await sources.byId(ids.modal).waitFor();
      await waitForDays('ever');
      await sources.byId(ids.save).click();
      await sources.byId(ids.plan).waitFor();
      if (isReal) {
        watched.allowProblem(FAILED_ANSWER);
        await sources.byId('confirmModalConfirmButton').click();
        await sources
          .byId(ids.error)
          .getByText(/privilege "manage_data_stream_lifecycle" on logs-anthropic\.audit-default/)
          .waitFor();
        await allowRetention();
      }
      await sources.answer(ids.confirm, 'confirm');
      await waitForDays('400');

      await byTestId(row, ids.change).click();
      await sources.byId(ids.choice).getByText('For ever').click();
      await sources.byId(ids.save).click();
      await sources.byId(ids.modal).waitFor({ state: 'detached' });
      await waitForDays('ever');
      await sources.byId(ids.section).scrollIntoViewIfNeeded();
      await picture('retention');
    });

    test('can’t be changed where Elastic Agent owns the data streams, which it says', async ({
      sources,
      page,
      picture,
    }) => {
      await pretendLifecycle(page, 'Elastic Agent’s integration owns these data streams.');
      await sources.open();
      await sources.byId(ids.obstacle).waitFor();
      expect(await sources.byId(ids.change).count()).toBe(0);
      await sources.byId(ids.section).scrollIntoViewIfNeeded();
      await picture('retention of somebody else');
    });
  });
};
