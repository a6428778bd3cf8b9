import type { RuleBody } from '../../../common/rule_authoring/intent';

/** One value for every key that some version of Kibana keeps in an ES|QL rule. */
const VALUES: Readonly<Record<string, unknown>> = {
  type: 'esql',
  language: 'esql',
  query: 'FROM logs-anthropic.audit-* | STATS Esql.events = COUNT(*) BY user.email | WHERE Esql.events > 1000000',
  name: 'Every key of a rule',
  description: 'Shows which keys this Kibana keeps.',
  severity: 'low',
  risk_score: 21,
  rule_id: 'every-key-of-a-rule',
  enabled: false,
  interval: '5m',
  from: 'now-10m',
  to: 'now',
  tags: ['Claude'],
  actions: [],
  exceptions_list: [],
  author: ['Somebody'],
  false_positives: ['A rehearsal.'],
  references: ['https://example.com/why'],
  max_signals: 50,
  threat: [
    {
      framework: 'MITRE ATT&CK',
      tactic: { id: 'TA0003', name: 'Persistence', reference: 'https://attack.mitre.org/tactics/TA0003/' },
      technique: [],
    },
  ],
  note: 'Look at the key first.',
  license: 'Nobody',
  meta: { from: '5m' },
  timestamp_override: 'event.ingested',
  timestamp_override_fallback_disabled: true,
  rule_name_override: 'event.action',
  risk_score_mapping: [{ field: 'event.risk_score', operator: 'equals', value: '' }],
  severity_mapping: [{ field: 'event.action', operator: 'equals', value: 'x', severity: 'high' }],
  building_block_type: 'default',
  investigation_fields: { field_names: ['user.email'] },
  timeline_id: '495ad7a7-316e-4544-8a0f-9c098daee76e',
  timeline_title: 'Generic Process Timeline',
  output_index: '',
  namespace: 'claude',
  version: 1,
  alert_suppression: { group_by: ['user.email'], duration: { value: 1, unit: 'h' } },
  setup: 'Add a source first.',
  related_integrations: [{ package: 'anthropic', version: '1.0.0' }],
  required_fields: [{ name: 'user.email', type: 'keyword' }],
  response_actions: [],
};

/**
 * A body with exactly these keys.
 *
 * @throws Error for a key without a value here: then the table has grown, and this list has not
 */
export const wholeRuleBody = (keys: ReadonlySet<string>): RuleBody =>
  Object.fromEntries(
    [...keys].map((key) => {
      if (!(key in VALUES)) throw new Error(`No value to try "${key}" with.`);
      return [key, VALUES[key]];
    }),
  );
