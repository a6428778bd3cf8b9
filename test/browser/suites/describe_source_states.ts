import type { Locator } from 'playwright-core';
import type { Simulator } from '../../../simulator';
import { testIds } from '../../../public/test_ids';
import { byTestId } from '../support/by_test_id';
import type { SourcesPage } from '../support/sources_page';
import { DAY_MS, NOW_MS } from '../support/stack';
import type { StackUse } from '../support/use_stack';

const NAME = 'Acme States';
/** Before the history that there is. */
const FROM = '2026-06-01';
const OTHER_KEY = 'an encryption key that nobody knows any more';
/** Runs that end early over pages that come slowly, so that there is time to look. */
const SHORT_RUNS = {
  config: { claude_activity: { ingest: { requestTimeoutSeconds: 5, maxRunSeconds: 5, pageSize: 100 } } },
};
const SLOW = { kind: 'slow_body', durationMs: 2000, times: 'always' } as const;
const OUT_OF_ORDER = { kind: 'server_error', status: 503, shouldRetry: false, times: 'always' } as const;

/** The feed's clock stands still, the look-back counts from today. */
const daysSince = (ms: number): number => Math.floor((Date.now() - ms) / DAY_MS);

/** Every state that a source and its back-fill can be in, and what it tells people to do. */
export const describeSourceStates = ({ stack, test }: StackUse): void => {
  describe('The state of a source', () => {
    let api: Simulator;
    beforeAll(async () => {
      api = await stack.startSimulator({ historyDays: 4 });
    });
    afterAll(() => stack.startHost());

    const opened = async (sources: SourcesPage): Promise<Locator> => {
      await sources.open();
      return sources.showHealth(NAME);
    };
    const says = (health: Locator, sentence: RegExp): Promise<void> => health.getByText(sentence).first().waitFor();
    const section = (health: Locator): Locator => byTestId(health, testIds.sources.backfill.section);

    test('while it waits for Task Manager, and when that does not come', async ({ sources, picture }) => {
      await stack.startHost({ taskManager: { maxWorkers: 0 } });
      await sources.open();
      await sources.add({
        name: NAME,
        url: api.url,
        apiKey: api.keys.complianceAccess,
        namespace: 'states',
        interval: '5s',
        lookback: `${daysSince(NOW_MS) + 2}d`,
      });
      await sources.waitForState(NAME, 'waiting');
      const health = await sources.showHealth(NAME);
      await says(health, /The first run comes within a few seconds\./);

      const due = new Date(Date.now() - 600_000).toISOString();
      await stack.client.update({
        index: '.kibana_task_manager_claude_activity',
        id: `task:claude_activity:ingest:${await sources.idOf(NAME)}`,
        doc: { task: { runAt: due } },
      });
      await sources.waitForState(NAME, 'failing');
      await says(health, /one was due 10 minutes ago: Kibana's Task Manager .*\/api\/task_manager\/_health/);
      await picture('source without Task Manager');
    });

    test('while it reads for the first time, and while it catches up', async ({ sources, picture }) => {
      api.control.addFaults([{ kind: 'no_answer', times: 'always' }]);
      await stack.startHost({ ...SHORT_RUNS, taskManager: { pollIntervalMs: 500 } });
      const health = await opened(sources);
      await sources.waitForState(NAME, 'running');
      await says(health, /Reading for the first time\./);
      api.control.clearFaults();
      api.control.addFaults([SLOW]);
      await sources.waitForState(NAME, 'catching_up');
      await says(health, /Catching up: stored up to .* before the newest activity\./);
      await picture('source catching up');
      api.control.clearFaults();
      await sources.waitForState(NAME, 'healthy');
      await says(health, /Up to date\./);
    });

    test('while the API has trouble, and while its budget of requests is used up', async ({ sources, picture }) => {
      const health = await opened(sources);
      api.control.addFaults([OUT_OF_ORDER]);
      await sources.waitForState(NAME, 'failing');
      await says(health, /has trouble answering \(503\).*see status\.anthropic\.com.* goes on by itself/);
      await picture('source failing');
      api.control.clearFaults();
      await sources.waitForState(NAME, 'healthy');
      // Longer than a run waits.
      api.control.addFaults([{ kind: 'rate_limited', retryAfterSeconds: 12 }]);
      await says(health, /request budget is used up; reading goes on at/);
      // The wait is twelve seconds by itself, and the next run and the page's next look come after it.
      await health
        .getByText(/Up to date\./)
        .first()
        .waitFor({ timeout: 30_000 });
    });

    test('when its key for Elasticsearch is gone, which saving it again mends', async ({ sources }) => {
      const health = await opened(sources);
      await stack.client.security.invalidateApiKey({ name: `Claude Activity: ${NAME}` });
      await sources.waitForState(NAME, 'failing');
      await says(health, /Save the source again/);
      await sources.act(NAME, 'edit');
      await sources.byId(testIds.sources.form.flyout).waitFor();
      await sources.save();
      await sources.waitForState(NAME, 'healthy');
    });

    test('while its history can not be read on, and how that goes on', async ({ sources, picture }) => {
      const health = await opened(sources);
      api.control.addFaults([SLOW]);
      await sources.startBackfill(FROM);
      await sources.waitForBackfill('running');
      api.control.clearFaults();
      api.control.addFaults([OUT_OF_ORDER]);
      await sources.waitForBackfill('failing');
      await says(section(health), /has trouble answering \(503\).* Reading goes on by itself where it stopped\./);
      await picture('history failing');
      api.control.revokeKey('complianceAccess');
      api.control.clearFaults();
      await sources.waitForBackfill('stopped');
      await says(section(health), /Reading goes on where it stopped once the key or the URL is changed\./);
      await picture('history stopped');
      await sources.act(NAME, 'pause');
      await sources.waitForBackfill('paused');
      await says(section(health), /Switch it on, and reading goes on where it stopped\./);

      const apiKey = api.control.rotateKey('complianceAccess');
      stack.keepSecret(apiKey);
      await sources.act(NAME, 'edit');
      await sources.byId(testIds.sources.form.flyout).waitFor();
      await sources.fill({ apiKey });
      await sources.save();
      await sources.act(NAME, 'resume');
      await sources.waitForBackfill('done');
    }, 120_000);

    test('when Kibana has another encryption key', async ({ sources, picture }) => {
      await stack.startHost({ encryptionKey: OTHER_KEY });
      const health = await opened(sources);
      await sources.waitForState(NAME, 'failing');
      await says(health, /Restore xpack\.encryptedSavedObjects\.encryptionKey, or enter the API key again\./);
      await picture('source with another encryption key');
      await stack.startHost();
      await sources.open();
      await sources.waitForState(NAME, 'healthy');
      await sources.act(NAME, 'delete');
      await sources.answerDelete('confirm');
      await sources.row(NAME).waitFor({ state: 'detached' });
    });
  });
};
