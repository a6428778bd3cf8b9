import { i18n } from '@kbn/i18n';

export const strings = {
  title: i18n.translate('claudeActivity.libraryTuning.title', { defaultMessage: 'Tuning' }),
  threshold: i18n.translate('claudeActivity.libraryTuning.threshold', { defaultMessage: 'It takes at least' }),
  shipped: (value: number) =>
    i18n.translate('claudeActivity.libraryTuning.shipped', {
      defaultMessage: 'As shipped: {value}. See “What it does” for what is counted.',
      values: { value },
    }),
  wrongFigure: i18n.translate('claudeActivity.libraryTuning.wrongFigure', {
    defaultMessage: 'Enter a number of 1 or more.',
  }),
  users: i18n.translate('claudeActivity.libraryTuning.users', { defaultMessage: 'Leave out what these people do' }),
  usersHelp: i18n.translate('claudeActivity.libraryTuning.usersHelp', {
    defaultMessage: 'E-mail addresses. The rule never fires on them, so keep the list short.',
  }),
  usersPlaceholder: i18n.translate('claudeActivity.libraryTuning.usersPlaceholder', { defaultMessage: 'Nobody' }),
  save: i18n.translate('claudeActivity.libraryTuning.save', { defaultMessage: 'Save tuning' }),
  saved: i18n.translate('claudeActivity.libraryTuning.saved', {
    defaultMessage: 'Tuning saved. If the rule is installed, update it.',
  }),
  unknownError: i18n.translate('claudeActivity.libraryTuning.unknownError', {
    defaultMessage: 'The server could not be asked. Check the connection and retry.',
  }),
};
