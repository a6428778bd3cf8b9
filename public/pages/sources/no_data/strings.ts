import { i18n } from '@kbn/i18n';

export const strings = {
  title: (name: string, duration: string) =>
    i18n.translate('claudeActivity.noData.title', {
      defaultMessage: 'No data from {name} for {duration}',
      values: { name, duration },
    }),
  isRead: i18n.translate('claudeActivity.noData.isRead', {
    defaultMessage:
      'The feed is read, but nothing new has come, not even the record of our own reading. Check in Claude whether the Compliance API is still switched on, and whether an activity filter or the key leaves everything out.',
  }),
  ruleName: (name: string) =>
    i18n.translate('claudeActivity.noData.ruleName', {
      defaultMessage: 'Claude Activity: no data from {name}',
      values: { name },
    }),
  create: i18n.translate('claudeActivity.noData.create', { defaultMessage: 'Alert me about this' }),
  created: i18n.translate('claudeActivity.noData.created', {
    defaultMessage: 'A rule watches this now. Add an action to it to be told by mail or chat.',
  }),
  open: i18n.translate('claudeActivity.noData.open', { defaultMessage: 'Open the rule' }),
  failed: i18n.translate('claudeActivity.noData.failed', { defaultMessage: 'The rule was not created' }),
  unknownError: i18n.translate('claudeActivity.noData.unknownError', {
    defaultMessage: 'Kibana could not be asked. Rules take the privilege “Stack Rules” in this space.',
  }),
};
