import { i18n } from '@kbn/i18n';

export const strings = {
  open: i18n.translate('claudeActivity.export.open', { defaultMessage: 'Export' }),
  title: i18n.translate('claudeActivity.export.title', { defaultMessage: 'Export these events' }),
  format: i18n.translate('claudeActivity.export.format', { defaultMessage: 'Format' }),
  formats: {
    csv: i18n.translate('claudeActivity.export.csv', { defaultMessage: 'CSV: the main fields, for a spreadsheet' }),
    ndjson: i18n.translate('claudeActivity.export.ndjson', {
      defaultMessage: 'NDJSON: whole documents, one a line',
    }),
  },
  limit: (count: string) =>
    i18n.translate('claudeActivity.export.limit', {
      defaultMessage: 'All events that pass search and filters, newest first, up to {count}. The export is logged.',
      values: { count },
    }),
  start: i18n.translate('claudeActivity.export.start', { defaultMessage: 'Export' }),
  cancel: i18n.translate('claudeActivity.export.cancel', { defaultMessage: 'Cancel export' }),
  beginning: i18n.translate('claudeActivity.export.beginning', { defaultMessage: 'Reading the first events' }),
  progress: (rows: string, total: string) =>
    i18n.translate('claudeActivity.export.progress', {
      defaultMessage: '{rows} of {total} events',
      values: { rows, total },
    }),
  done: (rows: string) =>
    i18n.translate('claudeActivity.export.done', { defaultMessage: 'Exported {rows} events', values: { rows } }),
  cut: (rows: string) =>
    i18n.translate('claudeActivity.export.cut', {
      defaultMessage:
        'Exported the newest {rows} events; older ones are left out. Choose a shorter time range for those.',
      values: { rows },
    }),
  failed: i18n.translate('claudeActivity.export.failed', { defaultMessage: 'The export failed; no file was saved' }),
  brokeOff: i18n.translate('claudeActivity.export.brokeOff', {
    defaultMessage: 'The connection ended before the last event. Try again.',
  }),
  unknownError: i18n.translate('claudeActivity.export.unknownError', {
    defaultMessage: 'The server could not be asked. Check the connection and try again.',
  }),
};
