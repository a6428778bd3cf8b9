import { i18n } from '@kbn/i18n';

export const strings = {
  title: i18n.translate('claudeActivity.backfill.title', { defaultMessage: 'History' }),
  none: i18n.translate('claudeActivity.backfill.none', {
    defaultMessage: 'Nothing older than the look-back was read. The API keeps up to six years.',
  }),
  missing: '—',
  choose: i18n.translate('claudeActivity.backfill.choose', { defaultMessage: 'Read older activities' }),
  from: i18n.translate('claudeActivity.backfill.from', { defaultMessage: 'From this day on (UTC)' }),
  fromHelp: i18n.translate('claudeActivity.backfill.fromHelp', {
    defaultMessage: 'What is stored already is not stored twice.',
  }),
  start: i18n.translate('claudeActivity.backfill.start', { defaultMessage: 'Start reading' }),
  dismiss: i18n.translate('claudeActivity.backfill.dismiss', { defaultMessage: 'Not now' }),
  cancel: i18n.translate('claudeActivity.backfill.cancel', { defaultMessage: 'Cancel reading' }),
  cancelTitle: (name: string) =>
    i18n.translate('claudeActivity.backfill.cancelTitle', {
      defaultMessage: 'Cancel reading the history of {name}?',
      values: { name },
    }),
  cancelBody: i18n.translate('claudeActivity.backfill.cancelBody', {
    defaultMessage: 'What is stored by now stays. Started again, it begins anew and passes over what is stored.',
  }),
  goOn: i18n.translate('claudeActivity.backfill.goOn', { defaultMessage: 'Go on reading' }),
  done: i18n.translate('claudeActivity.backfill.done', { defaultMessage: 'Read' }),
  progressOf: (name: string) =>
    i18n.translate('claudeActivity.backfill.progressOf', {
      defaultMessage: 'How much of the history of {name} is read',
      values: { name },
    }),
  range: i18n.translate('claudeActivity.backfill.range', { defaultMessage: 'Time' }),
  rangeOf: (from: string, before: string) =>
    i18n.translate('claudeActivity.backfill.rangeOf', {
      defaultMessage: '{from} to {before}',
      values: { from, before },
    }),
  read: i18n.translate('claudeActivity.backfill.read', { defaultMessage: 'Activities read' }),
  stored: i18n.translate('claudeActivity.backfill.stored', { defaultMessage: 'New' }),
  duplicates: i18n.translate('claudeActivity.backfill.duplicates', { defaultMessage: 'Already stored' }),
  rejected: i18n.translate('claudeActivity.backfill.rejected', {
    defaultMessage: 'Kept aside (could not be indexed)',
  }),
  toGo: i18n.translate('claudeActivity.backfill.toGo', { defaultMessage: 'To go' }),
  about: (count: string) =>
    i18n.translate('claudeActivity.backfill.about', { defaultMessage: 'about {count}', values: { count } }),
  rate: i18n.translate('claudeActivity.backfill.rate', { defaultMessage: 'Rate' }),
  perSecond: (count: string) =>
    i18n.translate('claudeActivity.backfill.perSecond', { defaultMessage: '{count}/s', values: { count } }),
  end: i18n.translate('claudeActivity.backfill.end', { defaultMessage: 'Estimated end' }),
  finished: i18n.translate('claudeActivity.backfill.finished', { defaultMessage: 'Finished' }),
  actionFailed: i18n.translate('claudeActivity.backfill.actionFailed', { defaultMessage: 'That did not work' }),
  unknownError: i18n.translate('claudeActivity.backfill.unknownError', {
    defaultMessage: 'The server could not be asked. Check the connection and retry.',
  }),
};
