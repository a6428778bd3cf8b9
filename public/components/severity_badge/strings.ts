import { i18n } from '@kbn/i18n';
import type { Severity } from '../../../common/rule_authoring/intent';

export const severityStrings: Readonly<Record<Severity, string>> = {
  low: i18n.translate('claudeActivity.severity.low', { defaultMessage: 'Low' }),
  medium: i18n.translate('claudeActivity.severity.medium', { defaultMessage: 'Medium' }),
  high: i18n.translate('claudeActivity.severity.high', { defaultMessage: 'High' }),
  critical: i18n.translate('claudeActivity.severity.critical', { defaultMessage: 'Critical' }),
};
