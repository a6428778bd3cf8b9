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
    activity: 'claudeActivity-navigation-activity',
    createRule: 'claudeActivity-navigation-createRule',
    settings: 'claudeActivity-navigation-settings',
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
    ownReads: 'claudeActivity-overview-ownReads',
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
    allEntries: 'claudeActivity-overview-allEntries',
    entryExpand: 'claudeActivity-overview-entryExpand',
    entryDetails: 'claudeActivity-overview-entryDetails',
    entryJson: 'claudeActivity-overview-entryJson',
  },
  activity: {
    page: 'claudeActivity-activity',
    loading: 'claudeActivity-activity-loading',
    error: 'claudeActivity-activity-error',
    /** A later page could not be read. */
    pageError: 'claudeActivity-activity-pageError',
    forbidden: 'claudeActivity-activity-forbidden',
    retry: 'claudeActivity-activity-retry',
    empty: 'claudeActivity-activity-empty',
    clearAll: 'claudeActivity-activity-clearAll',
    search: 'claudeActivity-activity-search',
    /** `data-field`, `data-value`, `data-excluded`. */
    pivot: 'claudeActivity-activity-pivot',
    /** `data-count`. */
    total: 'claudeActivity-activity-total',
    /** `data-event-id` on each row. */
    table: 'claudeActivity-activity-table',
    newer: 'claudeActivity-activity-newer',
    older: 'claudeActivity-activity-older',
    discover: 'claudeActivity-activity-discover',
    /** A value in a sentence; `data-field`, `data-value`. */
    entity: 'claudeActivity-activity-entity',
    filterFor: 'claudeActivity-activity-filterFor',
    filterOut: 'claudeActivity-activity-filterOut',
    entityDiscover: 'claudeActivity-activity-entityDiscover',
    open: 'claudeActivity-activity-open',
    flyout: 'claudeActivity-activity-flyout',
    /** `data-field` on each row. */
    fields: 'claudeActivity-activity-fields',
    copyField: 'claudeActivity-activity-copyField',
    rawTab: 'claudeActivity-activity-rawTab',
    raw: 'claudeActivity-activity-raw',
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
    noData: {
      /** `data-source-id`. */
      callout: 'claudeActivity-noData',
      createRule: 'claudeActivity-noData-createRule',
      ruleLink: 'claudeActivity-noData-ruleLink',
      error: 'claudeActivity-noData-error',
    },
    retention: {
      section: 'claudeActivity-retention',
      loading: 'claudeActivity-retention-loading',
      failed: 'claudeActivity-retention-failed',
      /** The cluster has no data stream lifecycle. */
      unavailable: 'claudeActivity-retention-unavailable',
      /** `data-namespace` on each row. */
      table: 'claudeActivity-retention-table',
      /** `data-days`: a number, or `ever`. */
      kept: 'claudeActivity-retention-kept',
      change: 'claudeActivity-retention-change',
      obstacle: 'claudeActivity-retention-obstacle',
      modal: 'claudeActivity-retention-modal',
      choice: 'claudeActivity-retention-choice',
      days: 'claudeActivity-retention-days',
      save: 'claudeActivity-retention-save',
      confirm: 'claudeActivity-retention-confirm',
      /** `data-documents`. */
      plan: 'claudeActivity-retention-plan',
      error: 'claudeActivity-retention-error',
    },
    deletion: {
      choice: 'claudeActivity-deleteSource-choice',
      plan: 'claudeActivity-deleteSource-plan',
      obstacle: 'claudeActivity-deleteSource-obstacle',
      error: 'claudeActivity-deleteSource-error',
    },
    deadLetters: {
      /** `data-count`. */
      link: 'claudeActivity-deadLetters-link',
      flyout: 'claudeActivity-deadLetters',
      error: 'claudeActivity-deadLetters-error',
      empty: 'claudeActivity-deadLetters-empty',
      /** `data-activity-id` on each row. */
      table: 'claudeActivity-deadLetters-table',
      expand: 'claudeActivity-deadLetters-expand',
      details: 'claudeActivity-deadLetters-details',
      replay: 'claudeActivity-deadLetters-replay',
      /** `data-stored`, `data-refused`. */
      replayed: 'claudeActivity-deadLetters-replayed',
      replayError: 'claudeActivity-deadLetters-replayError',
      close: 'claudeActivity-deadLetters-close',
    },
    backfill: {
      /** `data-state`: the back-fill's state, or `none`. */
      section: 'claudeActivity-backfill',
      choose: 'claudeActivity-backfill-choose',
      from: 'claudeActivity-backfill-from',
      start: 'claudeActivity-backfill-start',
      progress: 'claudeActivity-backfill-progress',
      figures: 'claudeActivity-backfill-figures',
      cancel: 'claudeActivity-backfill-cancel',
      confirmCancel: 'claudeActivity-backfill-confirmCancel',
    },
    form: {
      flyout: 'claudeActivity-sourceForm',
      name: 'claudeActivity-sourceForm-name',
      url: 'claudeActivity-sourceForm-url',
      apiKey: 'claudeActivity-sourceForm-apiKey',
      advanced: 'claudeActivity-sourceForm-advanced',
      interval: 'claudeActivity-sourceForm-interval',
      lookback: 'claudeActivity-sourceForm-lookback',
      namespace: 'claudeActivity-sourceForm-namespace',
      activityTypes: 'claudeActivity-sourceForm-activityTypes',
      proxyUrl: 'claudeActivity-sourceForm-proxyUrl',
      certificateAuthorities: 'claudeActivity-sourceForm-certificateAuthorities',
      test: 'claudeActivity-sourceForm-test',
      testAnswer: 'claudeActivity-sourceForm-testAnswer',
      save: 'claudeActivity-sourceForm-save',
      cancel: 'claudeActivity-sourceForm-cancel',
      error: 'claudeActivity-sourceForm-error',
    },
  },
  rules: {
    page: 'claudeActivity-rules',
    forbidden: 'claudeActivity-rules-forbidden',
    request: 'claudeActivity-rules-request',
    /** Fills the request with a sentence. */
    example: 'claudeActivity-rules-example',
    /** How far the draft is, also for screen readers; `data-state`: `empty`, `updating`, `failed`, or the draft's status. */
    status: 'claudeActivity-rules-status',
    /** Words of the request that had no effect. */
    notUnderstood: 'claudeActivity-rules-notUnderstood',
    failed: 'claudeActivity-rules-failed',
    /** Offers the model, or says that it reads; `data-model-state`: `offer` or `reading`. */
    model: 'claudeActivity-rules-model',
    modelRead: 'claudeActivity-rules-modelRead',
    modelStop: 'claudeActivity-rules-modelStop',
    modelDrop: 'claudeActivity-rules-modelDrop',
    modelFailure: 'claudeActivity-rules-modelFailure',
    /** Which reader made the draft. */
    reader: 'claudeActivity-rules-reader',
    retry: 'claudeActivity-rules-retry',
    /** `data-stale` while a newer draft is on its way. */
    draft: 'claudeActivity-rules-draft',
    name: 'claudeActivity-rules-draftName',
    severity: 'claudeActivity-rules-severity',
    riskScore: 'claudeActivity-rules-riskScore',
    technique: 'claudeActivity-rules-technique',
    explanation: 'claudeActivity-rules-explanation',
    refusal: 'claudeActivity-rules-refusal',
    /** `data-part` says which, `data-assumed` whether the request left it open. */
    part: 'claudeActivity-rules-part',
    partEditor: 'claudeActivity-rules-partEditor',
    partInput: 'claudeActivity-rules-partInput',
    partApply: 'claudeActivity-rules-partApply',
    assumption: 'claudeActivity-rules-assumption',
    /** `data-about` says of what. */
    question: 'claudeActivity-rules-question',
    questionValues: 'claudeActivity-rules-questionValues',
    questionUse: 'claudeActivity-rules-questionUse',
    questionSave: 'claudeActivity-rules-questionSave',
    questionText: 'claudeActivity-rules-questionText',
    query: 'claudeActivity-rules-query',
    queryEdit: 'claudeActivity-rules-queryEdit',
    queryInput: 'claudeActivity-rules-queryInput',
    queryEdited: 'claudeActivity-rules-queryEdited',
    queryTakeBack: 'claudeActivity-rules-queryTakeBack',
    queryRestore: 'claudeActivity-rules-queryRestore',
    schedule: 'claudeActivity-rules-schedule',
    /** `data-check` and `data-outcome`. */
    check: 'claudeActivity-rules-check',
    /** `data-panel-state`: `loading`, `failed`, `empty` (nothing would have fired) or `loaded`. */
    preview: 'claudeActivity-rules-preview',
    previewDays: 'claudeActivity-rules-previewDays',
    previewError: 'claudeActivity-rules-previewError',
    previewRetry: 'claudeActivity-rules-previewRetry',
    previewAlerts: 'claudeActivity-rules-previewAlerts',
    previewPerWeek: 'claudeActivity-rules-previewPerWeek',
    /** `data-level`. */
    previewNoise: 'claudeActivity-rules-previewNoise',
    previewChart: 'claudeActivity-rules-previewChart',
    previewEntities: 'claudeActivity-rules-previewEntities',
    previewSamples: 'claudeActivity-rules-previewSamples',
    createName: 'claudeActivity-rules-createName',
    enable: 'claudeActivity-rules-enable',
    create: 'claudeActivity-rules-create',
    createError: 'claudeActivity-rules-createError',
    cannotCreate: 'claudeActivity-rules-cannotCreate',
    created: 'claudeActivity-rules-created',
    createdLink: 'claudeActivity-rules-createdLink',
  },
  settings: {
    page: 'claudeActivity-settings',
    loading: 'claudeActivity-settings-loading',
    error: 'claudeActivity-settings-error',
    retry: 'claudeActivity-settings-retry',
    readOnly: 'claudeActivity-settings-readOnly',
    list: (name: string) => `claudeActivity-settings-list-${name}`,
    fill: (name: string) => `claudeActivity-settings-fill-${name}`,
    seen: 'claudeActivity-settings-seen',
    seenTable: 'claudeActivity-settings-seenTable',
    seenError: 'claudeActivity-settings-seenError',
    seenAdd: 'claudeActivity-settings-seenAdd',
    seenDays: 'claudeActivity-settings-seenDays',
    ownHours: 'claudeActivity-settings-ownHours',
    hoursFrom: 'claudeActivity-settings-hoursFrom',
    hoursTo: 'claudeActivity-settings-hoursTo',
    timeZone: 'claudeActivity-settings-timeZone',
    days: 'claudeActivity-settings-days',
    idpProduct: 'claudeActivity-settings-idpProduct',
    saveBar: 'claudeActivity-settings-saveBar',
    save: 'claudeActivity-settings-save',
    discard: 'claudeActivity-settings-discard',
    saveError: 'claudeActivity-settings-saveError',
    takeTheirs: 'claudeActivity-settings-takeTheirs',
  },
} as const;
