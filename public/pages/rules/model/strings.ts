import { i18n } from '@kbn/i18n';

export const strings = {
  unsure: i18n.translate('claudeActivity.rules.model.unsure', {
    defaultMessage: 'The built-in reader is not sure that it understood all of this. A model may read it instead.',
  }),
  sent: i18n.translate('claudeActivity.rules.model.sent', {
    defaultMessage: 'The words of the request are sent to the model’s provider; activities are not.',
  }),
  readWith: (name: string) =>
    i18n.translate('claudeActivity.rules.model.readWith', { defaultMessage: 'Read with {name}', values: { name } }),
  which: i18n.translate('claudeActivity.rules.model.which', { defaultMessage: 'Model' }),
  reading: (name: string) =>
    i18n.translate('claudeActivity.rules.model.reading', {
      defaultMessage: '{name} is reading the request. This can take a minute.',
      values: { name },
    }),
  stop: i18n.translate('claudeActivity.rules.model.stop', { defaultMessage: 'Stop' }),
  readWithout: i18n.translate('claudeActivity.rules.model.readWithout', { defaultMessage: 'Read without a model' }),
  failed: i18n.translate('claudeActivity.rules.model.failed', {
    defaultMessage: 'The model gave nothing; this draft was read without it',
  }),
};
