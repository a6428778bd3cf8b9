import { i18n } from '@kbn/i18n';

export const strings = {
  openInDiscover: i18n.translate('claudeActivity.panel.openInDiscover', { defaultMessage: 'Open in Discover' }),
  openPanelInDiscover: (panel: string) =>
    i18n.translate('claudeActivity.panel.openPanelInDiscover', {
      defaultMessage: 'Open {panel} in Discover',
      values: { panel },
    }),
  retry: i18n.translate('claudeActivity.panel.retry', { defaultMessage: 'Retry' }),
  loading: (panel: string) =>
    i18n.translate('claudeActivity.panel.loading', { defaultMessage: 'Loading {panel}', values: { panel } }),
};
