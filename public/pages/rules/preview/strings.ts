import { i18n } from '@kbn/i18n';

export const strings = {
  title: i18n.translate('claudeActivity.rules.preview.title', { defaultMessage: 'Preview' }),
  definition: i18n.translate('claudeActivity.rules.preview.definition', {
    defaultMessage: 'What the rule would have raised on your own events, had it been enabled. Nothing is stored.',
  }),
  days: i18n.translate('claudeActivity.rules.preview.days', { defaultMessage: 'History to look at' }),
  dayCount: (count: number) =>
    i18n.translate('claudeActivity.rules.preview.dayCount', { defaultMessage: '{count}d', values: { count } }),
  dayTitle: (count: number) =>
    i18n.translate('claudeActivity.rules.preview.dayTitle', {
      defaultMessage: '{count, plural, one {Last day} other {Last {count} days}}',
      values: { count },
    }),
  loading: i18n.translate('claudeActivity.rules.preview.loading', { defaultMessage: 'Trying the rule on the history' }),
  retry: i18n.translate('claudeActivity.rules.preview.retry', { defaultMessage: 'Retry' }),
  unknownError: i18n.translate('claudeActivity.rules.preview.unknownError', {
    defaultMessage: 'The server could not be asked. Check the connection and retry.',
  }),
  alerts: i18n.translate('claudeActivity.rules.preview.alerts', { defaultMessage: 'Alerts' }),
  perWeek: i18n.translate('claudeActivity.rules.preview.perWeek', { defaultMessage: 'Alerts a week' }),
  unknown: i18n.translate('claudeActivity.rules.preview.unknown', { defaultMessage: '–' }),
  series: i18n.translate('claudeActivity.rules.preview.series', { defaultMessage: 'Alerts' }),
  chart: i18n.translate('claudeActivity.rules.preview.chart', { defaultMessage: 'Alerts over time' }),
  entities: i18n.translate('claudeActivity.rules.preview.entities', { defaultMessage: 'Most often for' }),
  none: i18n.translate('claudeActivity.rules.preview.none', { defaultMessage: '(none)' }),
  samples: (count: number) =>
    i18n.translate('claudeActivity.rules.preview.samples', {
      defaultMessage: '{count, plural, one {Newest alert} other {Newest {count} alerts}}',
      values: { count },
    }),
  partly: (from: string) =>
    i18n.translate('claudeActivity.rules.preview.partly', {
      defaultMessage: 'Only the time since {from} could be looked at; the rest would have taken too long.',
      values: { from },
    }),
};
