import { i18n } from '@kbn/i18n';

export const strings = {
  title: i18n.translate('claudeActivity.eventsOverTime.title', { defaultMessage: 'Events over time' }),
  definition: (interval: string) =>
    i18n.translate('claudeActivity.eventsOverTime.definition', {
      defaultMessage:
        'Events in each interval of {interval}. Click a bar or drag over several to narrow the time range.',
      values: { interval },
    }),
  definitionWithoutInterval: i18n.translate('claudeActivity.eventsOverTime.definitionWithoutInterval', {
    defaultMessage: 'Events in each interval. Click a bar or drag over several to narrow the time range.',
  }),
  series: i18n.translate('claudeActivity.eventsOverTime.series', { defaultMessage: 'Events' }),
  per: (interval: string) =>
    i18n.translate('claudeActivity.eventsOverTime.per', { defaultMessage: 'per {interval}', values: { interval } }),
};
