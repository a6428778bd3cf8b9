import { i18n } from '@kbn/i18n';
import type { RulePart } from '../../../../common/api/library';

/** Parts of a rule as Kibana's editor calls them. */
export const partNames: Readonly<Record<RulePart, string>> = {
  name: i18n.translate('claudeActivity.rulePart.name', { defaultMessage: 'name' }),
  description: i18n.translate('claudeActivity.rulePart.description', { defaultMessage: 'description' }),
  query: i18n.translate('claudeActivity.rulePart.query', { defaultMessage: 'query' }),
  severity: i18n.translate('claudeActivity.rulePart.severity', { defaultMessage: 'severity' }),
  risk_score: i18n.translate('claudeActivity.rulePart.riskScore', { defaultMessage: 'risk score' }),
  interval: i18n.translate('claudeActivity.rulePart.interval', { defaultMessage: 'interval' }),
  from: i18n.translate('claudeActivity.rulePart.from', { defaultMessage: 'look-back' }),
  tags: i18n.translate('claudeActivity.rulePart.tags', { defaultMessage: 'tags' }),
  references: i18n.translate('claudeActivity.rulePart.references', { defaultMessage: 'references' }),
  false_positives: i18n.translate('claudeActivity.rulePart.falsePositives', { defaultMessage: 'false positives' }),
  threat: i18n.translate('claudeActivity.rulePart.threat', { defaultMessage: 'MITRE techniques' }),
  note: i18n.translate('claudeActivity.rulePart.note', { defaultMessage: 'investigation guide' }),
  setup: i18n.translate('claudeActivity.rulePart.setup', { defaultMessage: 'setup guide' }),
  max_signals: i18n.translate('claudeActivity.rulePart.maxSignals', { defaultMessage: 'alerts a run' }),
  timestamp_override: i18n.translate('claudeActivity.rulePart.timestampOverride', {
    defaultMessage: 'timestamp override',
  }),
  building_block_type: i18n.translate('claudeActivity.rulePart.buildingBlock', { defaultMessage: 'building block' }),
  investigation_fields: i18n.translate('claudeActivity.rulePart.investigationFields', {
    defaultMessage: 'highlighted fields',
  }),
  alert_suppression: i18n.translate('claudeActivity.rulePart.suppression', { defaultMessage: 'suppression' }),
};
