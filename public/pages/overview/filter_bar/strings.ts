import { i18n } from '@kbn/i18n';
import type { FilterName } from '../../../../common/api/overview';

const names: Readonly<Record<FilterName, string>> = {
  actions: i18n.translate('claudeActivity.filterBar.actions', { defaultMessage: 'Event' }),
  categories: i18n.translate('claudeActivity.filterBar.categories', { defaultMessage: 'Category' }),
  organizations: i18n.translate('claudeActivity.filterBar.organizations', { defaultMessage: 'Organization' }),
  projects: i18n.translate('claudeActivity.filterBar.projects', { defaultMessage: 'Project' }),
  users: i18n.translate('claudeActivity.filterBar.users', { defaultMessage: 'User' }),
};

export const strings = {
  ownReads: i18n.translate('claudeActivity.filterBar.ownReads', { defaultMessage: 'Own reads' }),
  ownReadsHelp: i18n.translate('claudeActivity.filterBar.ownReadsHelp', {
    defaultMessage: 'Also show this app’s own requests to the Compliance API. Those of others are always shown.',
  }),
  filters: i18n.translate('claudeActivity.filterBar.filters', { defaultMessage: 'Filters' }),
  names,
  clear: i18n.translate('claudeActivity.filterBar.clear', { defaultMessage: 'Clear filters' }),
  search: (name: string) =>
    i18n.translate('claudeActivity.filterBar.search', { defaultMessage: 'Search {name}', values: { name } }),
  valuesOf: (name: string) =>
    i18n.translate('claudeActivity.filterBar.valuesOf', { defaultMessage: 'Values of {name}', values: { name } }),
  noValues: i18n.translate('claudeActivity.filterBar.noValues', {
    defaultMessage: 'No event has a value here. Choose a longer time range or clear another filter.',
  }),
  noMatch: (text: string) =>
    i18n.translate('claudeActivity.filterBar.noMatch', {
      defaultMessage: 'None of the most frequent values contains “{text}”.',
      values: { text },
    }),
  filterForText: (text: string) =>
    i18n.translate('claudeActivity.filterBar.filterForText', {
      defaultMessage: 'Filter for exactly “{text}”',
      values: { text },
    }),
  failed: i18n.translate('claudeActivity.filterBar.failed', {
    defaultMessage: 'The values could not be read. Close the list and open it again.',
  }),
  pill: (name: string, value: string) =>
    i18n.translate('claudeActivity.filterBar.pill', {
      defaultMessage: '{name}: {value}',
      values: { name, value },
    }),
  removePill: (name: string, value: string) =>
    i18n.translate('claudeActivity.filterBar.removePill', {
      defaultMessage: 'Remove filter {name}: {value}',
      values: { name, value },
    }),
  pivots: {
    actor: i18n.translate('claudeActivity.filterBar.pivots.actor', { defaultMessage: 'User or service' }),
    wanted: (field: string, value: string) =>
      i18n.translate('claudeActivity.filterBar.pivots.wanted', {
        defaultMessage: '{field}: {value}',
        values: { field, value },
      }),
    unwanted: (field: string, value: string) =>
      i18n.translate('claudeActivity.filterBar.pivots.unwanted', {
        defaultMessage: 'not {field}: {value}',
        values: { field, value },
      }),
    remove: (pivot: string) =>
      i18n.translate('claudeActivity.filterBar.pivots.remove', { defaultMessage: 'Remove {pivot}', values: { pivot } }),
    label: i18n.translate('claudeActivity.filterBar.pivots.label', { defaultMessage: 'Chosen values' }),
  },
};
