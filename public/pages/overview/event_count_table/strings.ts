import { i18n } from '@kbn/i18n';

export const strings = {
  actions: i18n.translate('claudeActivity.eventCountTable.actions', { defaultMessage: 'Actions' }),
  count: i18n.translate('claudeActivity.countTable.count', { defaultMessage: 'Count' }),
  share: i18n.translate('claudeActivity.countTable.share', { defaultMessage: 'Share' }),
  none: i18n.translate('claudeActivity.countTable.none', { defaultMessage: 'None' }),
  others: i18n.translate('claudeActivity.countTable.others', { defaultMessage: 'Others' }),
};
