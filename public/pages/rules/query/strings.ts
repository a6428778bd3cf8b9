import { i18n } from '@kbn/i18n';

export const strings = {
  title: i18n.translate('claudeActivity.rules.query.title', { defaultMessage: 'Query' }),
  edit: i18n.translate('claudeActivity.rules.query.edit', { defaultMessage: 'Edit query' }),
  done: i18n.translate('claudeActivity.rules.query.done', { defaultMessage: 'Done' }),
  edited: i18n.translate('claudeActivity.rules.query.edited', { defaultMessage: 'Edited by hand' }),
  editedHelp: i18n.translate('claudeActivity.rules.query.editedHelp', {
    defaultMessage:
      'The rule is created with this query. It no longer follows the request or the chips above; the preview checks it again.',
  }),
  restore: i18n.translate('claudeActivity.rules.query.restore', { defaultMessage: 'Take the drafted query' }),
  setAside: i18n.translate('claudeActivity.rules.query.setAside', {
    defaultMessage: 'The draft has changed, so the query that you edited was set aside',
  }),
  takeBack: i18n.translate('claudeActivity.rules.query.takeBack', { defaultMessage: 'Take it back' }),
  label: i18n.translate('claudeActivity.rules.query.label', { defaultMessage: 'ES|QL query of the rule' }),
  openInDiscover: i18n.translate('claudeActivity.rules.query.openInDiscover', { defaultMessage: 'Open in Discover' }),
  schedule: (every: string, lookback: string) =>
    i18n.translate('claudeActivity.rules.query.schedule', {
      defaultMessage: 'Runs every {every} and looks back {lookback}.',
      values: { every, lookback },
    }),
  suppressed: (fields: string, duration: string) =>
    i18n.translate('claudeActivity.rules.query.suppressed', {
      defaultMessage: 'At most one alert for each {fields} in {duration}; Kibana folds further ones into it.',
      values: { fields, duration },
    }),
  suppressedInRun: (fields: string) =>
    i18n.translate('claudeActivity.rules.query.suppressedInRun', {
      defaultMessage: 'At most one alert for each {fields} in a run; Kibana folds further ones into it.',
      values: { fields },
    }),
  notSuppressed: i18n.translate('claudeActivity.rules.query.notSuppressed', {
    defaultMessage: 'Every row that the query gives is an alert.',
  }),
  writtenFor: (stack: string) =>
    i18n.translate('claudeActivity.rules.query.writtenFor', {
      defaultMessage: 'Written for Elastic Stack {stack}.',
      values: { stack },
    }),
};
