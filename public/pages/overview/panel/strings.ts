import { i18n } from '@kbn/i18n';

export const strings = {
  openInDiscover: i18n.translate('claudeActivity.panel.openInDiscover', { defaultMessage: 'Open in Discover' }),
  openPanelInDiscover: (panel: string) =>
    i18n.translate('claudeActivity.panel.openPanelInDiscover', {
      defaultMessage: 'Open in Discover: {panel}',
      values: { panel },
    }),
  createRule: i18n.translate('claudeActivity.panel.createRule', { defaultMessage: 'Create a rule from this' }),
  createRuleFrom: (panel: string) =>
    i18n.translate('claudeActivity.panel.createRuleFrom', {
      defaultMessage: 'Create a rule from {panel}',
      values: { panel },
    }),
  retry: i18n.translate('claudeActivity.panel.retry', { defaultMessage: 'Retry' }),
  loading: (panel: string) =>
    i18n.translate('claudeActivity.panel.loading', { defaultMessage: 'Loading {panel}', values: { panel } }),
};
