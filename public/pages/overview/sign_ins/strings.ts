import { i18n } from '@kbn/i18n';

export const strings = {
  title: i18n.translate('claudeActivity.signIns.title', { defaultMessage: 'Sign-ins' }),
  definition: i18n.translate('claudeActivity.signIns.definition', {
    defaultMessage: 'Attempts to sign in that succeeded or failed. Click a bar to narrow the time range.',
  }),
  succeeded: i18n.translate('claudeActivity.signIns.succeeded', { defaultMessage: 'Succeeded' }),
  failed: i18n.translate('claudeActivity.signIns.failed', { defaultMessage: 'Failed' }),
  total: (succeeded: string, failed: string) =>
    i18n.translate('claudeActivity.signIns.total', {
      defaultMessage: '{succeeded} succeeded, {failed} failed',
      values: { succeeded, failed },
    }),
  empty: i18n.translate('claudeActivity.signIns.empty', {
    defaultMessage: 'Nobody signed in here. Choose a longer time range or clear a filter.',
  }),
};
