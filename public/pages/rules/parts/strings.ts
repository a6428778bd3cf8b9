import { i18n } from '@kbn/i18n';
import type { PartName } from './intent_part';

const names: Readonly<Record<PartName, string>> = {
  by: i18n.translate('claudeActivity.rules.parts.by', { defaultMessage: 'For each' }),
  window: i18n.translate('claudeActivity.rules.parts.window', { defaultMessage: 'Within' }),
  history: i18n.translate('claudeActivity.rules.parts.history', { defaultMessage: 'Compared with the last' }),
  threshold: i18n.translate('claudeActivity.rules.parts.threshold', { defaultMessage: 'Limit' }),
  factor: i18n.translate('claudeActivity.rules.parts.factor', { defaultMessage: 'Times the average' }),
  minimum: i18n.translate('claudeActivity.rules.parts.minimum', { defaultMessage: 'At least' }),
  severity: i18n.translate('claudeActivity.rules.parts.severity', { defaultMessage: 'Severity' }),
  interval: i18n.translate('claudeActivity.rules.parts.interval', { defaultMessage: 'Runs every' }),
  time_zone: i18n.translate('claudeActivity.rules.parts.timeZone', { defaultMessage: 'Time zone' }),
};

export const strings = {
  names,
  legend: i18n.translate('claudeActivity.rules.parts.legend', {
    defaultMessage: 'What the rule goes by. Click to change.',
  }),
  legendAssumed: i18n.translate('claudeActivity.rules.parts.legendAssumed', {
    defaultMessage: 'What the rule goes by. Click to change; filled ones are assumed, the request does not say them.',
  }),
  everybody: i18n.translate('claudeActivity.rules.parts.everybody', { defaultMessage: 'everybody together' }),
  change: (name: string, value: string) =>
    i18n.translate('claudeActivity.rules.parts.change', {
      defaultMessage: 'Change {name}: {value}',
      values: { name, value },
    }),
  assumed: i18n.translate('claudeActivity.rules.parts.assumed', {
    defaultMessage: 'Assumed, since the request does not say it.',
  }),
  said: i18n.translate('claudeActivity.rules.parts.said', { defaultMessage: 'As the request says.' }),
  given: i18n.translate('claudeActivity.rules.parts.given', { defaultMessage: 'Follows from the rest of the rule.' }),
  apply: i18n.translate('claudeActivity.rules.parts.apply', { defaultMessage: 'Apply' }),
  notADuration: i18n.translate('claudeActivity.rules.parts.notADuration', {
    defaultMessage: 'A number with a unit: 90s, 15m, 24h or 14d.',
  }),
  notANumber: i18n.translate('claudeActivity.rules.parts.notANumber', { defaultMessage: 'A number, 0 or more.' }),
  notATimeZone: i18n.translate('claudeActivity.rules.parts.notATimeZone', {
    defaultMessage: 'A time zone, as Europe/Berlin or UTC.',
  }),
  assumptions: i18n.translate('claudeActivity.rules.parts.assumptions', { defaultMessage: 'Assumptions' }),
};
