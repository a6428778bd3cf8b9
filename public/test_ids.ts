import type { FilterName, OverviewPanel } from '../common/api/overview';

/** One panel of the overview. Its root also carries `data-panel-state`: `loading`, `failed`, `empty` or `loaded`. */
const panelIds = (panel: OverviewPanel) => {
  const root = `claudeActivity-panel-${panel}`;
  return {
    root,
    loading: `${root}-loading`,
    error: `${root}-error`,
    retry: `${root}-retry`,
    empty: `${root}-empty`,
    /** Number of a tile. */
    value: `${root}-value`,
    chart: `${root}-chart`,
    table: `${root}-table`,
    discover: `${root}-discover`,
  };
};

/** Ids by which browser tests find what the app shows (`data-test-subj`); the one list for both sides. */
export const testIds = {
  app: 'claudeActivity-app',
  pageError: 'claudeActivity-pageError',
  navigation: {
    overview: 'claudeActivity-navigation-overview',
    sources: 'claudeActivity-navigation-sources',
  },
  problem: (code: string) => `claudeActivity-problem-${code}`,
  statusError: 'claudeActivity-statusError',
  overview: {
    page: 'claudeActivity-overview',
    freshness: 'claudeActivity-overview-freshness',
    firstRun: 'claudeActivity-overview-firstRun',
    addSource: 'claudeActivity-overview-addSource',
    waiting: 'claudeActivity-overview-waiting',
    timeRange: 'claudeActivity-overview-timeRange',
    refresh: 'claudeActivity-overview-refresh',
    clearFilters: 'claudeActivity-overview-clearFilters',
    /** Opens the list of values of a filter. */
    filterButton: (name: FilterName) => `claudeActivity-overview-filter-${name}`,
    filterList: (name: FilterName) => `claudeActivity-overview-filterList-${name}`,
    filterSearch: (name: FilterName) => `claudeActivity-overview-filterSearch-${name}`,
    /** One value in an open list; `data-value` and `data-count` say which and how many. */
    filterOption: 'claudeActivity-overview-filterOption',
    /** Chooses the searched text itself, for values beyond the most frequent. */
    filterExactly: 'claudeActivity-overview-filterExactly',
    filterError: 'claudeActivity-overview-filterError',
    /** A chosen value; `data-filter` and `data-value` say which. */
    filterPill: 'claudeActivity-overview-filterPill',
    panel: panelIds,
    /** A value in a panel that becomes a filter when clicked; `data-value` says which. */
    filterLink: 'claudeActivity-overview-filterLink',
    /** A row's count in a table; `data-value` on the row says of what. */
    rowCount: 'claudeActivity-overview-rowCount',
    entryExpand: 'claudeActivity-overview-entryExpand',
    entryDetails: 'claudeActivity-overview-entryDetails',
    entryJson: 'claudeActivity-overview-entryJson',
  },
  sources: {
    page: 'claudeActivity-sources',
    loading: 'claudeActivity-sources-loading',
    error: 'claudeActivity-sources-error',
    retry: 'claudeActivity-sources-retry',
    empty: 'claudeActivity-sources-empty',
    readOnly: 'claudeActivity-sources-readOnly',
    table: 'claudeActivity-sources-table',
    add: 'claudeActivity-sources-add',
    state: 'claudeActivity-sources-state',
    expand: 'claudeActivity-sources-expand',
    health: 'claudeActivity-sources-health',
    lastError: 'claudeActivity-sources-lastError',
    actions: {
      edit: 'claudeActivity-sources-edit',
      run: 'claudeActivity-sources-run',
      pause: 'claudeActivity-sources-pause',
      resume: 'claudeActivity-sources-resume',
      delete: 'claudeActivity-sources-delete',
    },
    confirmDelete: 'claudeActivity-sources-confirmDelete',
    form: {
      flyout: 'claudeActivity-sourceForm',
      name: 'claudeActivity-sourceForm-name',
      url: 'claudeActivity-sourceForm-url',
      apiKey: 'claudeActivity-sourceForm-apiKey',
      advanced: 'claudeActivity-sourceForm-advanced',
      interval: 'claudeActivity-sourceForm-interval',
      lookback: 'claudeActivity-sourceForm-lookback',
      namespace: 'claudeActivity-sourceForm-namespace',
      test: 'claudeActivity-sourceForm-test',
      testAnswer: 'claudeActivity-sourceForm-testAnswer',
      save: 'claudeActivity-sourceForm-save',
      cancel: 'claudeActivity-sourceForm-cancel',
      error: 'claudeActivity-sourceForm-error',
    },
  },
} as const;
