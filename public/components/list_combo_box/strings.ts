import { i18n } from '@kbn/i18n';

export const listComboStrings = {
  placeholder: i18n.translate('claudeActivity.listComboBox.placeholder', {
    defaultMessage: 'Choose, type or paste; commas or lines between several',
  }),
  add: (searchValue: string) =>
    i18n.translate('claudeActivity.listComboBox.add', { defaultMessage: 'Add {searchValue}', values: { searchValue } }),
  events: (count: string) =>
    i18n.translate('claudeActivity.listComboBox.events', { defaultMessage: '{count} events', values: { count } }),
};
