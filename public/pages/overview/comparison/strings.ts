import { i18n } from '@kbn/i18n';

export const strings = {
  compare: i18n.translate('claudeActivity.comparison.compare', { defaultMessage: 'Compare' }),
  help: i18n.translate('claudeActivity.comparison.help', {
    defaultMessage: 'Show the period of the same length right before the time range beside it.',
  }),
  before: (count: string, change: string) =>
    i18n.translate('claudeActivity.comparison.before', {
      defaultMessage: '{change} ({count} in the period before)',
      values: { count, change },
    }),
  same: (count: string) =>
    i18n.translate('claudeActivity.comparison.same', {
      defaultMessage: 'as in the period before ({count})',
      values: { count },
    }),
  none: i18n.translate('claudeActivity.comparison.none', { defaultMessage: 'none in the period before' }),
  failed: i18n.translate('claudeActivity.comparison.failed', {
    defaultMessage: 'the period before could not be read',
  }),
  series: i18n.translate('claudeActivity.comparison.series', { defaultMessage: 'Events in the period before' }),
};
