import { i18n } from '@kbn/i18n';

export const strings = {
  appName: i18n.translate('claudeActivity.frame.appName', { defaultMessage: 'Claude Activity' }),
  navigation: i18n.translate('claudeActivity.frame.navigation', { defaultMessage: 'Claude Activity pages' }),
  overview: i18n.translate('claudeActivity.frame.overview', { defaultMessage: 'Overview' }),
  activity: i18n.translate('claudeActivity.frame.activity', { defaultMessage: 'Activity' }),
  createRule: i18n.translate('claudeActivity.frame.createRule', { defaultMessage: 'Create rule' }),
  library: i18n.translate('claudeActivity.frame.library', { defaultMessage: 'Rule library' }),
  settings: i18n.translate('claudeActivity.frame.settings', { defaultMessage: 'Lists and hours' }),
  sources: i18n.translate('claudeActivity.frame.sources', { defaultMessage: 'Sources' }),
};
