import { i18n } from '@kbn/i18n';

export const strings = {
  title: i18n.translate('claudeActivity.errorBoundary.title', { defaultMessage: 'This page could not be shown' }),
  body: i18n.translate('claudeActivity.errorBoundary.body', {
    defaultMessage: 'Something in the page itself failed. Reloading usually helps; if not, report the message below.',
  }),
  reload: i18n.translate('claudeActivity.errorBoundary.reload', { defaultMessage: 'Reload the page' }),
};
