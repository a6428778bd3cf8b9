import { i18n } from '@kbn/i18n';

export const strings = {
  title: i18n.translate('claudeActivity.rules.title', { defaultMessage: 'Create rule' }),
  description: i18n.translate('claudeActivity.rules.description', {
    defaultMessage:
      'Say in plain English what should raise an alert. The draft forms while you type; nothing is created until you say so.',
  }),
  settingsLink: i18n.translate('claudeActivity.rules.settingsLink', { defaultMessage: 'Lists and hours' }),
  forbiddenTitle: i18n.translate('claudeActivity.rules.forbiddenTitle', {
    defaultMessage: 'You may look at Claude activity, but not create rules',
  }),
  forbiddenBody: i18n.translate('claudeActivity.rules.forbiddenBody', {
    defaultMessage: 'For that, ask your Kibana administrator for the privilege “All” for Claude Activity.',
  }),
  failed: i18n.translate('claudeActivity.rules.failed', { defaultMessage: 'The request could not be read' }),
  unknownError: i18n.translate('claudeActivity.rules.unknownError', {
    defaultMessage: 'The server could not be asked. Check the connection and retry.',
  }),
  retry: i18n.translate('claudeActivity.rules.retry', { defaultMessage: 'Retry' }),
};
