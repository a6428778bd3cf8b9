import { i18n } from '@kbn/i18n';

const keptFor = (days: number): string =>
  i18n.translate('claudeActivity.retention.keptFor', {
    defaultMessage: 'for {days, plural, one {# day} other {# days}}',
    values: { days },
  });
const forEver = i18n.translate('claudeActivity.retention.forEver', { defaultMessage: 'for ever' });

export const strings = {
  /** @param days - null: for ever */
  keptFor: (days: number | null): string => (days === null ? forEver : keptFor(days)),
  title: i18n.translate('claudeActivity.retention.title', { defaultMessage: 'Retention' }),
  description: i18n.translate('claudeActivity.retention.description', {
    defaultMessage:
      'How long Elasticsearch keeps what is stored, counted from the day on which an index was closed for writing; most are closed after a month.',
  }),
  loading: i18n.translate('claudeActivity.retention.loading', { defaultMessage: 'Loading how long data is kept' }),
  failed: i18n.translate('claudeActivity.retention.failed', {
    defaultMessage: 'How long data is kept could not be read',
  }),
  retry: i18n.translate('claudeActivity.retention.retry', { defaultMessage: 'Retry' }),
  unknownError: i18n.translate('claudeActivity.retention.unknownError', {
    defaultMessage: 'The server could not be asked. Check the connection and try again.',
  }),
  unavailable: i18n.translate('claudeActivity.retention.unavailable', {
    defaultMessage: 'Everything is kept for ever',
  }),
  namespace: i18n.translate('claudeActivity.retention.namespace', { defaultMessage: 'Namespace' }),
  kept: i18n.translate('claudeActivity.retention.kept', { defaultMessage: 'Kept' }),
  deadLettersKept: (days: number | null): string =>
    i18n.translate('claudeActivity.retention.deadLettersKept', {
      defaultMessage: 'what is set aside {duration}',
      values: { duration: days === null ? forEver : keptFor(days) },
    }),
  limitedByCluster: i18n.translate('claudeActivity.retention.limitedByCluster', {
    defaultMessage: 'a limit of the whole cluster',
  }),
  change: i18n.translate('claudeActivity.retention.change', { defaultMessage: 'Change' }),
  changeOf: (namespace: string): string =>
    i18n.translate('claudeActivity.retention.changeOf', {
      defaultMessage: 'Change how long the data of {namespace} is kept',
      values: { namespace },
    }),
  modalTitle: (namespace: string): string =>
    i18n.translate('claudeActivity.retention.modalTitle', {
      defaultMessage: 'How long to keep the data of {namespace}',
      values: { namespace },
    }),
  choice: i18n.translate('claudeActivity.retention.choice', { defaultMessage: 'Keep it' }),
  keep: i18n.translate('claudeActivity.retention.keep', { defaultMessage: 'For ever' }),
  limit: i18n.translate('claudeActivity.retention.limit', { defaultMessage: 'For a number of days' }),
  days: i18n.translate('claudeActivity.retention.days', { defaultMessage: 'Days' }),
  notDays: (min: number, max: number): string =>
    i18n.translate('claudeActivity.retention.notDays', {
      defaultMessage: 'A whole number from {min} to {max}.',
      values: { min, max },
    }),
  cancel: i18n.translate('claudeActivity.retention.cancel', { defaultMessage: 'Cancel' }),
  save: i18n.translate('claudeActivity.retention.save', { defaultMessage: 'Save' }),
  notSaved: i18n.translate('claudeActivity.retention.notSaved', { defaultMessage: 'Nothing was changed' }),
  saved: (namespace: string, days: number | null): string =>
    i18n.translate('claudeActivity.retention.saved', {
      defaultMessage: 'Data of {namespace} is kept {duration}',
      values: { namespace, duration: days === null ? forEver : keptFor(days) },
    }),
  askTitle: (days: number): string =>
    i18n.translate('claudeActivity.retention.askTitle', {
      defaultMessage: 'Keep only {days, plural, one {# day} other {# days}}, and delete what is older?',
      values: { days },
    }),
  askBody: (before: number | null): string =>
    i18n.translate('claudeActivity.retention.askBody', {
      defaultMessage: 'So far it is kept {duration}. What is deleted is gone for good, also for rules and previews.',
      values: { duration: before === null ? forEver : keptFor(before) },
    }),
  counting: i18n.translate('claudeActivity.retention.counting', { defaultMessage: 'Counting what is older' }),
  countFailed: i18n.translate('claudeActivity.retention.countFailed', {
    defaultMessage: 'What is older could not be counted',
  }),
  nothingYet: i18n.translate('claudeActivity.retention.nothingYet', {
    defaultMessage: 'Nothing is that old yet: the first index is deleted when it is.',
  }),
  goes: (documents: number, indices: number): string =>
    i18n.translate('claudeActivity.retention.goes', {
      defaultMessage:
        '{documents, plural, one {# document} other {# documents}} in {indices, plural, one {# index} other {# indices}} are deleted within minutes.',
      values: { documents, indices },
    }),
  confirm: i18n.translate('claudeActivity.retention.confirm', { defaultMessage: 'Delete what is older' }),
};
