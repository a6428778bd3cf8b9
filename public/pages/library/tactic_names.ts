import { i18n } from '@kbn/i18n';

/** Tactics of ATT&CK in its own order; their ids never change. */
export const tacticNames: Readonly<Record<string, string>> = {
  TA0001: i18n.translate('claudeActivity.tactic.initialAccess', { defaultMessage: 'Initial Access' }),
  TA0002: i18n.translate('claudeActivity.tactic.execution', { defaultMessage: 'Execution' }),
  TA0003: i18n.translate('claudeActivity.tactic.persistence', { defaultMessage: 'Persistence' }),
  TA0004: i18n.translate('claudeActivity.tactic.privilegeEscalation', { defaultMessage: 'Privilege Escalation' }),
  TA0005: i18n.translate('claudeActivity.tactic.defenseEvasion', { defaultMessage: 'Defense Evasion' }),
  TA0006: i18n.translate('claudeActivity.tactic.credentialAccess', { defaultMessage: 'Credential Access' }),
  TA0007: i18n.translate('claudeActivity.tactic.discovery', { defaultMessage: 'Discovery' }),
  TA0008: i18n.translate('claudeActivity.tactic.lateralMovement', { defaultMessage: 'Lateral Movement' }),
  TA0009: i18n.translate('claudeActivity.tactic.collection', { defaultMessage: 'Collection' }),
  TA0011: i18n.translate('claudeActivity.tactic.commandAndControl', { defaultMessage: 'Command and Control' }),
  TA0010: i18n.translate('claudeActivity.tactic.exfiltration', { defaultMessage: 'Exfiltration' }),
  TA0040: i18n.translate('claudeActivity.tactic.impact', { defaultMessage: 'Impact' }),
};
