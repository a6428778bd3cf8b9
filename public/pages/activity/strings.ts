import { i18n } from '@kbn/i18n';

export const strings = {
  title: i18n.translate('claudeActivity.activity.title', { defaultMessage: 'Activity' }),
  description: i18n.translate('claudeActivity.activity.description', {
    defaultMessage: 'Every audit event that passes the filters, newest first.',
  }),
  unknownError: i18n.translate('claudeActivity.activity.unknownError', {
    defaultMessage: 'The events could not be read. Check the connection and retry.',
  }),
  failed: i18n.translate('claudeActivity.activity.failed', { defaultMessage: 'The events could not be read' }),
  forbidden: i18n.translate('claudeActivity.activity.forbidden', { defaultMessage: 'You may not see the events' }),
  retry: i18n.translate('claudeActivity.activity.retry', { defaultMessage: 'Retry' }),
  loading: i18n.translate('claudeActivity.activity.loading', { defaultMessage: 'The events are being read' }),
  emptyTitle: i18n.translate('claudeActivity.activity.emptyTitle', { defaultMessage: 'No event fits' }),
  emptyBody: i18n.translate('claudeActivity.activity.emptyBody', {
    defaultMessage: 'Choose a longer time range, search for something else, or clear a filter.',
  }),
  clearAll: i18n.translate('claudeActivity.activity.clearAll', { defaultMessage: 'Clear search and filters' }),
  search: i18n.translate('claudeActivity.activity.search', { defaultMessage: 'Search events' }),
  searchPlaceholder: i18n.translate('claudeActivity.activity.searchPlaceholder', {
    defaultMessage: 'Names, addresses, IDs, or what was done: “created mcp server”',
  }),
  total: (count: string) =>
    i18n.translate('claudeActivity.activity.total', { defaultMessage: '{count} events', values: { count } }),
  totalMore: (count: string) =>
    i18n.translate('claudeActivity.activity.totalMore', {
      defaultMessage: 'More than {count} events',
      values: { count },
    }),
  shown: (from: string, to: string) =>
    i18n.translate('claudeActivity.activity.shown', { defaultMessage: 'Showing {from} to {to}', values: { from, to } }),
  newer: i18n.translate('claudeActivity.activity.newer', { defaultMessage: 'Newer' }),
  older: i18n.translate('claudeActivity.activity.older', { defaultMessage: 'Older' }),
  pages: i18n.translate('claudeActivity.activity.pages', { defaultMessage: 'Pages of events' }),
  discover: i18n.translate('claudeActivity.activity.discover', { defaultMessage: 'Open in Discover' }),
  table: {
    caption: i18n.translate('claudeActivity.activity.table.caption', { defaultMessage: 'Events, newest first' }),
    time: i18n.translate('claudeActivity.activity.table.time', { defaultMessage: 'Time' }),
    sentence: i18n.translate('claudeActivity.activity.table.sentence', { defaultMessage: 'What happened' }),
    outcome: i18n.translate('claudeActivity.activity.table.outcome', { defaultMessage: 'Outcome' }),
    open: i18n.translate('claudeActivity.activity.table.open', { defaultMessage: 'Details' }),
    openEvent: (sentence: string) =>
      i18n.translate('claudeActivity.activity.table.openEvent', {
        defaultMessage: 'Details of: {sentence}',
        values: { sentence },
      }),
    missing: '—',
  },
  entity: {
    filterForValue: (value: string) =>
      i18n.translate('claudeActivity.activity.entity.filterForValue', {
        defaultMessage: 'Filter for {value}',
        values: { value },
      }),
    filterOutValue: (value: string) =>
      i18n.translate('claudeActivity.activity.entity.filterOutValue', {
        defaultMessage: 'Filter out {value}',
        values: { value },
      }),
  },
  flyout: {
    fields: i18n.translate('claudeActivity.activity.flyout.fields', { defaultMessage: 'Fields' }),
    raw: i18n.translate('claudeActivity.activity.flyout.raw', { defaultMessage: 'Document' }),
    field: i18n.translate('claudeActivity.activity.flyout.field', { defaultMessage: 'Field' }),
    value: i18n.translate('claudeActivity.activity.flyout.value', { defaultMessage: 'Value' }),
    actions: i18n.translate('claudeActivity.activity.flyout.actions', { defaultMessage: 'Actions' }),
    copy: (field: string) =>
      i18n.translate('claudeActivity.activity.flyout.copy', {
        defaultMessage: 'Copy the value of {field}',
        values: { field },
      }),
    caption: i18n.translate('claudeActivity.activity.flyout.caption', { defaultMessage: 'All fields of the event' }),
    close: i18n.translate('claudeActivity.activity.flyout.close', { defaultMessage: 'Close' }),
  },
};
