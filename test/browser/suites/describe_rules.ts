import { testIds } from '../../../public/test_ids';
import { eventually } from '../support/eventually';
import { ANALYST, OWNER } from '../support/people';
import { deleteRecentEvents, storeRecentEvents } from '../support/recent_events';
import type { StoredEvent } from '../support/recent_events';
import { RulesPage } from '../support/rules_page';
import { authorization, openAs } from '../support/sign_in';
import type { StackUse } from '../support/use_stack';

const ids = testIds.rules;
const CONNECTOR = 'Alert when a new MCP server connects outside an approved list';
const SPIKE = 'Flag a spike in magic_link_login_failed for a single user';
const BROKEN_QUERY = 'FROM logs-anthropic.audit-* | WHERE no_such_field == 1';
/** What the browser itself writes about an answer that is an error. */
const FAILED_ANSWER = /Failed to load resource/;

const RECENT = [
  { name: 'Rogue Notes', by: 'eve@acme.example', hoursAgo: 70 },
  { name: 'Rogue Notes', by: 'eve@acme.example', hoursAgo: 30 },
  { name: 'GitHub', by: 'grace@acme.example', hoursAgo: 20 },
];

/** From a sentence to a rule in Kibana. */
export const describeRules = ({ stack, test }: StackUse): void => {
  const storedRule = async (id: string): Promise<Record<string, unknown>> => {
    const answer = await fetch(`${stack.url}/api/detection_engine/rules?id=${encodeURIComponent(id)}`, {
      headers: { authorization: authorization(OWNER) },
    });
    expect(answer.status).toBe(200);
    return (await answer.json()) as Record<string, unknown>;
  };

  describe('The page "Create rule"', () => {
    let recent: StoredEvent[] = [];
    beforeAll(async () => {
      recent = await storeRecentEvents(stack.client, RECENT);
    });
    afterAll(() => deleteRecentEvents(stack.client, recent));

    test('turns a sentence into a disabled rule, by way of the question that it leaves open', async ({
      page,
      picture,
    }) => {
      const rules = new RulesPage(page, stack);
      await rules.open();
      await picture('rules empty');
      await rules.byId(ids.example).filter({ hasText: CONNECTOR }).click();
      expect(await rules.byId(ids.request).evaluate((element) => element === document.activeElement)).toBe(true);
      await rules.waitForState('needs_input');
      await rules.question('approved_mcp_servers').waitFor();
      await rules.byId(ids.questionValues).locator('input').click();
      await page.getByRole('option', { name: /Rogue Notes/ }).waitFor();
      await picture('rules question');
      await rules.enter(['GitHub']);
      await rules.byId(ids.questionUse).click();
      await rules.drafted();
      expect(await rules.previewed()).toBe('loaded');
      expect(await rules.byId(ids.previewAlerts).innerText()).toMatch(/\b2\b/);
      expect(await rules.byId(ids.previewEntities).innerText()).toMatch(/eve@acme\.example/);
      const query = await rules.query();
      expect(query).toMatch(/mcp_server_created[^]*GitHub/);
      for (const outcome of await rules.byId(ids.check).evaluateAll(outcomesOf)) expect(outcome).toBe('passed');

      const { id, href } = await rules.create();
      expect(href).toBe(`/app/security/rules/id/${id}`);
      await picture('rules created');
      const stored = await storedRule(id);
      expect(stored).toMatchObject({ type: 'esql', enabled: false, name: await rules.byId(ids.name).innerText() });
      expect(String(stored['query']).replace(/\s+/g, ' ').trim()).toBe(query.replace(/\s+/g, ' ').trim());
      // The same rule can't be created twice by a second click.
      expect(await rules.byId(ids.create).isDisabled()).toBe(true);
    });

    test('keeps an answer in the settings where it is wanted, and does not ask again', async ({ page }) => {
      const rules = new RulesPage(page, stack);
      await rules.open(CONNECTOR);
      await rules.waitForState('needs_input');
      await rules.enter(['GitHub', 'Jira']);
      await rules.byId(ids.questionSave).click();
      await rules.drafted();
      // The address holds the request, so whoever gets it sees the same.
      const address = page.url();
      await page.goto('about:blank');
      await page.goto(address);
      await rules.drafted();
      expect(await rules.query()).toMatch(/GitHub[^]*Jira/);
      expect(await rules.part('approved_mcp_servers').innerText()).toMatch(/: 2/);
    });

    test('lets what was assumed be changed, and the rule follows', async ({ page, picture }) => {
      const rules = new RulesPage(page, stack);
      await rules.open();
      await rules.write(SPIKE, 'rule');
      await rules.drafted();
      expect(await rules.part('window').getAttribute('data-assumed')).toBe('true');
      const before = await rules.query();
      await rules.changePart('window', '2h');
      await rules.drafted();
      await eventually(async () => expect(await rules.query()).not.toBe(before));
      expect(await rules.part('window').getAttribute('data-assumed')).toBe('false');
      expect(await rules.byId(ids.explanation).innerText()).toMatch(/2 hours/);
      await rules.changePart('severity', 'critical');
      await page.locator(`[data-test-subj~="${ids.severity}"][data-severity="critical"]`).waitFor();
      // What was changed before is still so.
      expect(await rules.byId(ids.explanation).innerText()).toMatch(/2 hours/);
      await rules.previewed();
      await picture('rules spike');
    });

    test('refuses with the reason what the feed can not show, and marks what it did not understand', async ({
      page,
      picture,
    }) => {
      const rules = new RulesPage(page, stack);
      await rules.open();
      await rules.write('Alert when somebody writes about bombs in a chat', 'refused');
      expect(await rules.byId(ids.refusal).innerText()).toMatch(/never what was written/);
      expect(await rules.byId(ids.create).count()).toBe(0);
      await picture('rules refused');
      await rules.write('xyzzy plugh frobnicate', 'refused');
      await rules.write(`${SPIKE} zorbly`, 'rule');
      expect(await rules.byId(ids.notUnderstood).locator('mark').allInnerTexts()).toEqual(['zorbly']);
      // Not an error page, whatever is pasted.
      await rules.ask('<script>window.stolen = 1</script> '.repeat(500));
      expect(await page.evaluate(() => 'stolen' in window)).toBe(false);
      expect(await rules.byId(testIds.pageError).count()).toBe(0);
    });

    test('takes a query edited by hand only after it went through the preview', async ({ page, watched, picture }) => {
      watched.allowProblem(FAILED_ANSWER);
      const rules = new RulesPage(page, stack);
      await rules.open();
      await rules.write('SSO is turned off for the organization, critical', 'rule');
      await rules.drafted();
      await rules.byId(ids.queryEdit).click();
      await rules.byId(ids.queryInput).fill(BROKEN_QUERY);
      await rules.byId(ids.queryEdited).waitFor();
      await rules.byId(ids.previewError).waitFor();
      expect(await rules.byId(ids.previewError).innerText()).toMatch(/no_such_field/);
      expect(await rules.byId(ids.create).isDisabled()).toBe(true);
      await picture('rules edited query');
      await rules.byId(ids.queryInput).fill('FROM logs-anthropic.audit-* | WHERE event.action == "mcp_server_created"');
      await eventually(async () => expect(await rules.byId(ids.create).isEnabled()).toBe(true));
      await rules.byId(ids.queryRestore).click();
      await rules.byId(ids.queryEdited).waitFor({ state: 'detached' });
      expect(await rules.byId(ids.queryInput).inputValue()).toMatch(/org_sso_toggled/);
    });

    test('keeps the draft in view while the next one is asked, and says when it can not be had', async ({
      page,
      watched,
      picture,
    }) => {
      watched.allowProblem(FAILED_ANSWER);
      const rules = new RulesPage(page, stack);
      await rules.open(SPIKE);
      await rules.drafted();
      let release = (): void => undefined;
      const isReleased = new Promise<void>((resolve) => {
        release = resolve;
      });
      await page.route('**/rules/_draft', async (route) => {
        await isReleased;
        await route.fulfill({ status: 503, json: { statusCode: 503, error: 'Service Unavailable', message: 'x' } });
      });
      await rules.byId(ids.request).fill(`${SPIKE}, critical`);
      await page.locator(`[data-test-subj~="${ids.draft}"][data-stale="true"]`).waitFor();
      expect(await rules.byId(ids.name).count()).toBe(1);
      release();
      await rules.waitForState('failed');
      expect(await rules.byId(ids.failed).innerText()).toMatch(/Usually Elasticsearch is away/);
      // What was there before still is, but it can't be taken for what was asked.
      expect(await rules.byId(ids.name).count()).toBe(1);
      expect(await rules.byId(ids.create).isDisabled()).toBe(true);
      await picture('rules failed');
      await page.unroute('**/rules/_draft');
      await rules.byId(ids.retry).click();
      await rules.drafted();
    });

    test('offers a model only where it is not sure, asks it only when told to, and can do without', async ({
      page,
      watched,
      picture,
    }) => {
      watched.allowProblem(FAILED_ANSWER);
      const rules = new RulesPage(page, stack);
      const model = { id: 'own', name: 'Own model', provider: 'endpoint' };
      await page.route('**/rules/_models', (route) => route.fulfill({ json: { models: [model], reason: null } }));
      const readers: unknown[] = [];
      let turn: 'hangs' | 'fails' | 'reads' = 'hangs';
      await page.route('**/rules/_draft', async (route) => {
        const body = route.request().postDataJSON() as Record<string, unknown>;
        readers.push(body['reader']);
        if (body['reader'] !== 'model') return route.continue();
        expect(body['model']).toBe(model.id);
        if (turn === 'hangs') return;
        if (turn === 'fails') {
          const attributes = { code: 'model_unreachable', data: {} };
          return route.fulfill({ status: 424, json: { statusCode: 424, message: 'It is away.', attributes } });
        }
        const answer = await route.fetch({ postData: { prompt: body['prompt'], reader: 'deterministic' } });
        const draft = (await answer.json()) as Record<string, unknown>;
        await route.fulfill({ json: { ...draft, reader: 'model', model: model.name, isSure: undefined } });
      });
      await rules.open();
      await rules.write(SPIKE, 'rule');
      expect(await rules.byId(ids.model).count()).toBe(0);
      await rules.write(`${SPIKE} zorbly`, 'rule');
      await rules.byId(ids.modelRead).waitFor();
      await picture('rules model offered');
      expect(readers).not.toContain('model');

      await rules.byId(ids.modelRead).click();
      await rules.byId(ids.modelStop).click();
      await rules.drafted();
      expect(await rules.byId(ids.reader).getAttribute('data-reader')).toBe('deterministic');

      turn = 'fails';
      await rules.byId(ids.modelRead).click();
      await rules.waitForState('failed');
      expect(await rules.byId(ids.failed).innerText()).toMatch(/It is away/);
      await rules.byId(ids.modelDrop).click();
      await rules.drafted();

      turn = 'reads';
      await rules.byId(ids.modelRead).click();
      await rules.byId(ids.reader).filter({ hasText: 'Read by Own model' }).waitFor();
      await rules.drafted();
      await picture('rules model read');
      // The next request is nobody's but the built-in reader's again.
      await rules.write(SPIKE, 'rule');
      expect(await rules.byId(ids.reader).getAttribute('data-reader')).toBe('deterministic');
    });

    test('says in plain words why Kibana did not create a rule', async ({ page, watched }) => {
      watched.allowProblem(FAILED_ANSWER);
      const rules = new RulesPage(page, stack);
      await page.route('**/api/detection_engine/rules', (route) =>
        route.fulfill({ status: 403, json: { statusCode: 403, error: 'Forbidden', message: 'unauthorized' } }),
      );
      await rules.open(SPIKE);
      await rules.drafted();
      await rules.byId(ids.create).click();
      await rules.byId(ids.createError).waitFor();
      expect(await rules.byId(ids.createError).innerText()).toMatch(/You may not create rules of this kind/);
    });

    test('is explained, not offered, to who may only look', async ({ newContext }) => {
      const watched = await openAs(ANALYST, newContext);
      const rules = new RulesPage(watched.page, stack);
      await rules.open();
      await rules.byId(ids.forbidden).waitFor();
      expect(await rules.byId(testIds.navigation.createRule).count()).toBe(0);
      expect(await rules.byId(ids.request).count()).toBe(0);
      await watched.picture(stack.profile, 'rules of an analyst');
      expect(watched.problems).toEqual([]);
    });
  });
};

const outcomesOf = (elements: Element[]): Array<string | null> =>
  elements.map((element) => element.getAttribute('data-outcome'));
