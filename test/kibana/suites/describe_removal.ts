import { PLUGIN_ID } from '../../../common/names';
import { SOURCE_NAME } from '../../browser/suites/source_name';
import { OWNER } from '../../browser/support/people';
import { byTestId } from '../../browser/support/by_test_id';
import { findTraces } from '../support/traces';
import type { KibanaUse } from '../support/use_kibana';

/** Uninstalling, as docs/operations.md says it. */
export const describeRemoval = ({ stack, test, pageOf }: KibanaUse): void => {
  describe('Removal', () => {
    test('of a source takes its task and its keys along; the events stay', async ({ sources }) => {
      await sources.open();
      await sources.act(SOURCE_NAME, 'delete');
      await sources.answerDelete('confirm');
      await sources.row(SOURCE_NAME).waitFor({ state: 'detached' });
      const { events, ...others } = await findTraces(stack.client);
      expect(events).toBeGreaterThan(0);
      expect(others).toEqual({ sources: 0, tasks: 0, apiKeys: 0, templates: 2, pipelines: 1 });
    });

    it('of the plugin leaves a healthy Kibana that knows nothing of it', async () => {
      await stack.stopKibana();
      expect(await stack.installer('list')).toContain(`${PLUGIN_ID}@`);
      await stack.installer('remove', PLUGIN_ID);
      expect(await stack.installer('list')).not.toContain(PLUGIN_ID);
      stack.hostLog = '';
      await stack.startKibana();
      expect(stack.hostLog.split('\n').filter((line) => /claude/i.test(line))).toEqual([]);

      const { body } = await stack.asSuperuser.request<{ status: { plugins?: object } }>('GET', '/api/status');
      expect(Object.keys(body.status.plugins ?? {})).not.toContain(PLUGIN_ID);
      const { status } = await stack.asSuperuser.request('GET', '/internal/claude_activity/status');
      expect(status).toBe(404);

      const { watched, problems, close } = await pageOf(OWNER);
      await watched.page.goto(`${stack.url}/app/discover`);
      await byTestId(watched.page, 'toggleNavButton').click();
      await watched.page.getByRole('link', { name: 'Discover' }).first().waitFor();
      expect(await watched.page.getByRole('link', { name: 'Claude Activity' }).count()).toBe(0);
      expect(problems()).toEqual([]);
      await close();
    }, 600_000);
  });
};
