import { i18n } from '@kbn/i18n';

export const strings = {
  lastEvent: i18n.translate('claudeActivity.freshness.lastEvent', { defaultMessage: 'Last event:' }),
  none: i18n.translate('claudeActivity.freshness.none', { defaultMessage: 'none in this time range' }),
  delay: (duration: string) =>
    i18n.translate('claudeActivity.freshness.delay', {
      defaultMessage: 'stored {duration} after they happened',
      values: { duration },
    }),
  live: i18n.translate('claudeActivity.freshness.live', { defaultMessage: 'live' }),
  paused: i18n.translate('claudeActivity.freshness.paused', { defaultMessage: 'refresh paused' }),
};
