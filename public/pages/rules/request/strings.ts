import { i18n } from '@kbn/i18n';

export const strings = {
  title: i18n.translate('claudeActivity.rules.request.title', { defaultMessage: 'What should raise an alert?' }),
  placeholder: i18n.translate('claudeActivity.rules.request.placeholder', {
    defaultMessage:
      'For example: five failed sign-ins of one user within ten minutes, not from our networks, high severity',
  }),
  help: i18n.translate('claudeActivity.rules.request.help', {
    defaultMessage:
      'Name the activity, for whom it is counted, limits, time spans, exceptions, severity. A ticket or a Sigma rule can be pasted. Ctrl+Enter or ⌘+Enter drafts at once.',
  }),
  examples: i18n.translate('claudeActivity.rules.request.examples', { defaultMessage: 'Try one of these' }),
  moreExamples: i18n.translate('claudeActivity.rules.request.moreExamples', { defaultMessage: 'Examples' }),
  notUnderstood: i18n.translate('claudeActivity.rules.request.notUnderstood', {
    defaultMessage: 'What was not understood',
  }),
  notUnderstoodHelp: i18n.translate('claudeActivity.rules.request.notUnderstoodHelp', {
    defaultMessage: 'The marked words have no effect on the rule. Say them in another way if they matter.',
  }),
  empty: i18n.translate('claudeActivity.rules.request.empty', { defaultMessage: 'Waiting for a request' }),
  updating: i18n.translate('claudeActivity.rules.request.updating', { defaultMessage: 'Updating the draft' }),
  failed: i18n.translate('claudeActivity.rules.request.failed', { defaultMessage: 'The request could not be read' }),
  ready: i18n.translate('claudeActivity.rules.request.ready', { defaultMessage: 'Draft is ready' }),
  asks: (count: number) =>
    i18n.translate('claudeActivity.rules.request.asks', {
      defaultMessage: '{count, plural, one {One question is open} other {{count} questions are open}}',
      values: { count },
    }),
  refused: i18n.translate('claudeActivity.rules.request.refused', { defaultMessage: 'This can not become a rule' }),
};
