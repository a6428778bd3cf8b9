import type { Activity } from '../../../common/compliance_api/activity';
import { testIds } from '../../../public/test_ids';
import { SOURCE_NAME } from '../../browser/suites/source_name';
import { RulesPage } from '../../browser/support/rules_page';
import { DetectionRules, readRules } from '../support/detection_rules';
import type { KibanaUse } from '../support/use_kibana';

const ACTION = 'admin_api_key_created';
const SENTENCE = 'Critical: tell me when mallory@acme.example creates an admin API key';

const keyCreated = (createdAtMs: number, id: string): Activity => ({
  id,
  type: ACTION,
  created_at: new Date(createdAtMs).toISOString(),
  organization_id: null,
  admin_api_key_id: 'apikey_01ofTheRealKibanaTest',
  scopes: ['org:admin'],
  actor: { type: 'user_actor', user_id: 'user_01mallory', email_address: 'mallory@acme.example' },
});

/** Rules over the events that the plugin stored, in Kibana's own detection engine. */
export const describeRules = ({ stack, test }: KibanaUse): void => {
  describe('A detection rule from a file', () => {
    test('fires on what happens from now on, and on nothing else', async ({ sources }) => {
      // The history of the look-back is months old; only what happens while the rule looks may fire it.
      stack.clock.advance(Date.now() - stack.clock.now());
      const activity = keyCreated(stack.clock.now(), 'activity_01ofTheRealKibanaTest0001');
      stack.simulator.control.addActivities([{ activity }]);
      await sources.open();
      await sources.act(SOURCE_NAME, 'run');
      await sources.waitForState(SOURCE_NAME, 'healthy');

      const detectionRules = new DetectionRules(stack.asSuperuser);
      const rules = await readRules(stack.version);
      expect(rules).toHaveLength(1);
      for (const rule of rules) {
        const id = await detectionRules.create(rule);
        try {
          const alerts = await detectionRules.alerts(id, 1);
          expect(alerts.map((alert) => eventOf(alert, 'id'))).toEqual([activity.id]);
          expect(alerts[0]).toMatchObject({ 'kibana.alert.rule.name': rule.name, 'kibana.alert.severity': 'high' });
        } finally {
          await detectionRules.remove(id);
        }
      }
    });
  });

  describe('A detection rule from a sentence', () => {
    test('is created on the page, and fires once it is enabled', async ({ page, sources, picture }) => {
      stack.clock.advance(Date.now() - stack.clock.now());
      const activity = keyCreated(stack.clock.now(), 'activity_01ofTheRealKibanaTest0002');
      stack.simulator.control.addActivities([{ activity }]);
      await sources.open();
      await sources.act(SOURCE_NAME, 'run');
      await sources.waitForState(SOURCE_NAME, 'healthy');

      const rules = new RulesPage(page, stack);
      await rules.open();
      await rules.write(SENTENCE, 'rule');
      await rules.drafted();
      expect(await rules.byId(testIds.rules.check).evaluateAll(outcomesOf)).not.toContain('failed');
      const { id } = await rules.create();
      await picture('rule from a sentence created');

      const detectionRules = new DetectionRules(stack.asSuperuser);
      try {
        await detectionRules.enable(id);
        const alerts = await detectionRules.alerts(id, 1);
        expect(alerts.map((alert) => eventOf(alert, 'id'))).toContain(activity.id);
        expect(alerts[0]).toMatchObject({ 'kibana.alert.severity': 'critical' });
      } finally {
        await detectionRules.remove(id);
      }
    });
  });
};

const outcomesOf = (elements: Element[]): Array<string | null> =>
  elements.map((element) => element.getAttribute('data-outcome'));

/** An alert keeps a document's fields as they were: as objects, where they were objects. */
const eventOf = (alert: Record<string, unknown>, name: string): string => {
  const { event } = alert as { event?: Record<string, unknown> };
  return String(alert[`event.${name}`] ?? event?.[name]);
};
