import type { Activity } from '../../../common/compliance_api/activity';
import { SOURCE_NAME } from '../../browser/suites/source_name';
import { DetectionRules, readRules } from '../support/detection_rules';
import type { KibanaUse } from '../support/use_kibana';

const ACTION = 'admin_api_key_created';

const keyCreated = (createdAtMs: number): Activity => ({
  id: 'activity_01ofTheRealKibanaTest0001',
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
      const activity = keyCreated(stack.clock.now());
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
};

/** An alert keeps a document's fields as they were: as objects, where they were objects. */
const eventOf = (alert: Record<string, unknown>, name: string): string => {
  const { event } = alert as { event?: Record<string, unknown> };
  return String(alert[`event.${name}`] ?? event?.[name]);
};
