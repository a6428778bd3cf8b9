import { i18n } from '@kbn/i18n';

export const strings = {
  title: i18n.translate('claudeActivity.sources.title', { defaultMessage: 'Sources' }),
  description: i18n.translate('claudeActivity.sources.description', {
    defaultMessage: 'Claude organizations whose audit feed is read, and how well that goes.',
  }),
  add: i18n.translate('claudeActivity.sources.add', { defaultMessage: 'Add source' }),
  loading: i18n.translate('claudeActivity.sources.loading', { defaultMessage: 'Loading sources' }),
  failed: i18n.translate('claudeActivity.sources.failed', { defaultMessage: 'The sources could not be read' }),
  retry: i18n.translate('claudeActivity.sources.retry', { defaultMessage: 'Retry' }),
  unknownError: i18n.translate('claudeActivity.sources.unknownError', {
    defaultMessage: 'The server could not be asked. Check the connection and retry.',
  }),
  emptyTitle: i18n.translate('claudeActivity.sources.emptyTitle', { defaultMessage: 'No organization is connected' }),
  emptyBody: i18n.translate('claudeActivity.sources.emptyBody', {
    defaultMessage:
      'Add a source with a Compliance API key of your Claude organization, and its activities appear here.',
  }),
  readOnlyTitle: i18n.translate('claudeActivity.sources.readOnlyTitle', {
    defaultMessage: 'You may look at sources, but not change them',
  }),
  readOnlyBody: i18n.translate('claudeActivity.sources.readOnlyBody', {
    defaultMessage: 'For that, ask your Kibana administrator for the privilege “All” for Claude Activity.',
  }),
  actionFailed: i18n.translate('claudeActivity.sources.actionFailed', { defaultMessage: 'That did not work' }),
  runStarted: (name: string) =>
    i18n.translate('claudeActivity.sources.runStarted', { defaultMessage: '{name} runs now', values: { name } }),
};
