import { i18n } from '@kbn/i18n';

export const strings = {
  title: i18n.translate('claudeActivity.library.title', { defaultMessage: 'Rule library' }),
  description: i18n.translate('claudeActivity.library.description', {
    defaultMessage: 'Detection rules over the audit feed, tested and written for your lists, hours and indices.',
  }),
  rulesTab: i18n.translate('claudeActivity.library.rulesTab', { defaultMessage: 'Rules' }),
  coverageTab: i18n.translate('claudeActivity.library.coverageTab', { defaultMessage: 'Coverage' }),
  loading: i18n.translate('claudeActivity.library.loading', { defaultMessage: 'Loading the rule library' }),
  failed: i18n.translate('claudeActivity.library.failed', { defaultMessage: 'The rule library could not be read' }),
  unknownError: i18n.translate('claudeActivity.library.unknownError', {
    defaultMessage: 'The server could not be asked. Check the connection and retry.',
  }),
  retry: i18n.translate('claudeActivity.library.retry', { defaultMessage: 'Retry' }),
  readOnlyTitle: i18n.translate('claudeActivity.library.readOnlyTitle', {
    defaultMessage: 'You may look at the library, but not install rules',
  }),
  readOnlyBody: i18n.translate('claudeActivity.library.readOnlyBody', {
    defaultMessage: 'For that, ask your Kibana administrator for the privilege “All” for Claude Activity.',
  }),
  unknownTitle: i18n.translate('claudeActivity.library.unknownTitle', {
    defaultMessage: 'What is installed can’t be told',
  }),
  unknownBody: i18n.translate('claudeActivity.library.unknownBody', {
    defaultMessage:
      'You may not read the detection rules of this space, or the Security app is switched off. Ask your Kibana administrator for rights to Security.',
  }),
  updatesTitle: (count: number) =>
    i18n.translate('claudeActivity.library.updatesTitle', {
      defaultMessage:
        '{count, plural, one {# installed rule would be} other {# installed rules would be}} written otherwise now',
      values: { count },
    }),
  updatesBody: i18n.translate('claudeActivity.library.updatesBody', {
    defaultMessage:
      'The library has a newer version, or your lists, hours or indices have changed. An update keeps what somebody has changed in Kibana, and whether a rule is enabled.',
  }),
  showUpdates: i18n.translate('claudeActivity.library.showUpdates', { defaultMessage: 'Show them' }),
  updateAll: i18n.translate('claudeActivity.library.updateAll', { defaultMessage: 'Update all' }),
  installAll: (count: number) =>
    i18n.translate('claudeActivity.library.installAll', {
      defaultMessage: 'Install all {count}',
      values: { count },
    }),
  allInstalled: i18n.translate('claudeActivity.library.allInstalled', { defaultMessage: 'All installed' }),
};
