import { i18n } from '@kbn/i18n';

export const strings = {
  title: i18n.translate('claudeActivity.savedViews.title', { defaultMessage: 'Saved views' }),
  views: i18n.translate('claudeActivity.savedViews.views', { defaultMessage: 'Views' }),
  empty: i18n.translate('claudeActivity.savedViews.empty', {
    defaultMessage: 'None yet. A view keeps the filters, the time range and the refresh of this page under a name.',
  }),
  name: i18n.translate('claudeActivity.savedViews.name', { defaultMessage: 'Name of this view' }),
  save: i18n.translate('claudeActivity.savedViews.save', { defaultMessage: 'Save' }),
  replace: i18n.translate('claudeActivity.savedViews.replace', { defaultMessage: 'Replace' }),
  shared: i18n.translate('claudeActivity.savedViews.shared', { defaultMessage: 'Everybody in this space sees it.' }),
  failed: i18n.translate('claudeActivity.savedViews.failed', {
    defaultMessage: 'The saved views could not be reached. Try again.',
  }),
  delete: (name: string) =>
    i18n.translate('claudeActivity.savedViews.delete', {
      defaultMessage: 'Delete the view {name}',
      values: { name },
    }),
  confirmTitle: (name: string) =>
    i18n.translate('claudeActivity.savedViews.confirmTitle', {
      defaultMessage: 'Delete the view “{name}”?',
      values: { name },
    }),
  confirmBody: i18n.translate('claudeActivity.savedViews.confirmBody', {
    defaultMessage: 'It goes for everybody in this space. No event is deleted.',
  }),
  confirm: i18n.translate('claudeActivity.savedViews.confirm', { defaultMessage: 'Delete' }),
  cancel: i18n.translate('claudeActivity.savedViews.cancel', { defaultMessage: 'Cancel' }),
};
