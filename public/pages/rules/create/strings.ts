import { i18n } from '@kbn/i18n';

export const strings = {
  title: i18n.translate('claudeActivity.rules.create.title', { defaultMessage: 'Create' }),
  name: i18n.translate('claudeActivity.rules.create.name', { defaultMessage: 'Name of the rule' }),
  enable: i18n.translate('claudeActivity.rules.create.enable', { defaultMessage: 'Enable right away' }),
  create: i18n.translate('claudeActivity.rules.create.create', { defaultMessage: 'Create rule (disabled)' }),
  unchecked: i18n.translate('claudeActivity.rules.create.unchecked', {
    defaultMessage: 'The query that you edited has to get through the preview first.',
  }),
  createEnabled: i18n.translate('claudeActivity.rules.create.createEnabled', {
    defaultMessage: 'Create and enable rule',
  }),
  kinds: {
    detection: i18n.translate('claudeActivity.rules.create.detection', {
      defaultMessage: 'Becomes a detection rule of Elastic Security, with your own privileges.',
    }),
    stack: i18n.translate('claudeActivity.rules.create.stack', {
      defaultMessage:
        'Becomes an Elasticsearch query rule, with your own privileges. Such a rule has no severity, no MITRE techniques and no suppression.',
    }),
  },
  because: (reason: string) =>
    i18n.translate('claudeActivity.rules.create.because', {
      defaultMessage: 'Detection rules are not to be had here: {reason}',
      values: { reason },
    }),
  cannot: i18n.translate('claudeActivity.rules.create.cannot', {
    defaultMessage: 'A rule can not be created here. The query can be copied.',
  }),
  capabilitiesFailed: i18n.translate('claudeActivity.rules.create.capabilitiesFailed', {
    defaultMessage: 'What rules can be on this Kibana could not be read',
  }),
  unknownError: i18n.translate('claudeActivity.rules.create.unknownError', {
    defaultMessage: 'Kibana could not be asked. Check the connection and try again.',
  }),
  failed: i18n.translate('claudeActivity.rules.create.failed', { defaultMessage: 'The rule was not created' }),
  notAllowed: i18n.translate('claudeActivity.rules.create.notAllowed', {
    defaultMessage:
      'You may not create rules of this kind. Ask your Kibana administrator for the privilege to manage them.',
  }),
  notThere: i18n.translate('claudeActivity.rules.create.notThere', {
    defaultMessage: 'This Kibana has no such rules: its Security or alerting app is switched off.',
  }),
  created: (name: string) =>
    i18n.translate('claudeActivity.rules.create.created', { defaultMessage: 'Created: {name}', values: { name } }),
  createdDisabled: i18n.translate('claudeActivity.rules.create.createdDisabled', {
    defaultMessage: 'It is disabled until somebody enables it.',
  }),
  createdEnabled: i18n.translate('claudeActivity.rules.create.createdEnabled', {
    defaultMessage: 'It is enabled and looks for events from now on.',
  }),
  lost: (keys: string) =>
    i18n.translate('claudeActivity.rules.create.lost', {
      defaultMessage: 'This Kibana did not keep everything: {keys}. Look at the rule before you enable it.',
      values: { keys },
    }),
  open: i18n.translate('claudeActivity.rules.create.open', { defaultMessage: 'Open the rule' }),
  another: i18n.translate('claudeActivity.rules.create.another', { defaultMessage: 'Create another rule' }),
};
