import { i18n } from '@kbn/i18n';

export const strings = {
  title: i18n.translate('claudeActivity.rules.draft.title', { defaultMessage: 'Draft' }),
  riskScore: (score: number) =>
    i18n.translate('claudeActivity.rules.draft.riskScore', { defaultMessage: 'Risk score {score}', values: { score } }),
  refusedTitle: i18n.translate('claudeActivity.rules.draft.refusedTitle', {
    defaultMessage: 'This can not become a rule',
  }),
  builtInReader: i18n.translate('claudeActivity.rules.draft.builtInReader', {
    defaultMessage: 'Read by the built-in reader',
  }),
  readBy: (model: string) =>
    i18n.translate('claudeActivity.rules.draft.readBy', { defaultMessage: 'Read by {model}', values: { model } }),
  someModel: i18n.translate('claudeActivity.rules.draft.someModel', { defaultMessage: 'a model' }),
  understood: i18n.translate('claudeActivity.rules.draft.understood', { defaultMessage: 'Understood so far' }),
  changed: i18n.translate('claudeActivity.rules.draft.changed', {
    defaultMessage: 'Changed on this page; editing the request drafts from its words again.',
  }),
  dropChanges: i18n.translate('claudeActivity.rules.draft.dropChanges', { defaultMessage: 'Undo the changes' }),
  checks: i18n.translate('claudeActivity.rules.draft.checks', { defaultMessage: 'Checks' }),
  outcomes: {
    passed: i18n.translate('claudeActivity.rules.draft.passed', { defaultMessage: 'Passed' }),
    repaired: i18n.translate('claudeActivity.rules.draft.repaired', { defaultMessage: 'Repaired' }),
    failed: i18n.translate('claudeActivity.rules.draft.checkFailed', { defaultMessage: 'Failed' }),
    skipped: i18n.translate('claudeActivity.rules.draft.skipped', { defaultMessage: 'Skipped' }),
  },
};
