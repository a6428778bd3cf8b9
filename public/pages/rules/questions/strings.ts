import { i18n } from '@kbn/i18n';

export const strings = {
  title: i18n.translate('claudeActivity.rules.questions.title', {
    defaultMessage: 'A question before this can be a rule',
  }),
  use: i18n.translate('claudeActivity.rules.questions.use', { defaultMessage: 'Use for this rule' }),
  save: i18n.translate('claudeActivity.rules.questions.save', { defaultMessage: 'Save to the settings and use' }),
  saveHelp: i18n.translate('claudeActivity.rules.questions.saveHelp', {
    defaultMessage: 'In the settings, the list is there for every later rule. Rules that exist already keep theirs.',
  }),
  seenNone: i18n.translate('claudeActivity.rules.questions.seenNone', {
    defaultMessage: 'The feed has shown none in the last 30 days; type them in.',
  }),
  seenFailed: i18n.translate('claudeActivity.rules.questions.seenFailed', {
    defaultMessage: 'What the feed has shown could not be read; type the entries in.',
  }),
  takeAll: (count: string) =>
    i18n.translate('claudeActivity.rules.questions.takeAll', {
      defaultMessage: 'Take all {count} that the feed has shown in the last 30 days',
      values: { count },
    }),
  saveFailed: i18n.translate('claudeActivity.rules.questions.saveFailed', {
    defaultMessage: 'The list was not saved',
  }),
  unknownError: i18n.translate('claudeActivity.rules.questions.unknownError', {
    defaultMessage: 'The server could not be asked. Check the connection and try again.',
  }),
  answer: i18n.translate('claudeActivity.rules.questions.answer', { defaultMessage: 'Your answer' }),
  send: i18n.translate('claudeActivity.rules.questions.send', { defaultMessage: 'Answer' }),
  inSettings: i18n.translate('claudeActivity.rules.questions.inSettings', {
    defaultMessage: 'This is kept in the settings.',
  }),
  openSettings: i18n.translate('claudeActivity.rules.questions.openSettings', { defaultMessage: 'Open the settings' }),
};
