import { i18n } from '@kbn/i18n';

export const strings = {
  menu: (value: string) =>
    i18n.translate('claudeActivity.valueMenu.menu', { defaultMessage: 'Actions for {value}', values: { value } }),
  filterFor: i18n.translate('claudeActivity.valueMenu.filterFor', { defaultMessage: 'Filter for this' }),
  filterOut: i18n.translate('claudeActivity.valueMenu.filterOut', { defaultMessage: 'Filter out' }),
  investigate: i18n.translate('claudeActivity.valueMenu.investigate', { defaultMessage: 'Investigate' }),
  showEvents: i18n.translate('claudeActivity.valueMenu.showEvents', { defaultMessage: 'Show the events' }),
  discover: i18n.translate('claudeActivity.valueMenu.discover', { defaultMessage: 'Open in Discover' }),
  createRule: i18n.translate('claudeActivity.valueMenu.createRule', { defaultMessage: 'Create a rule from this' }),
  failed: i18n.translate('claudeActivity.valueMenu.failed', {
    defaultMessage: 'The query could not be written. Close the menu and open it again.',
  }),
};
