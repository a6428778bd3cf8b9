/** The names in `__kbnSharedDeps__` of Kibana 8.12.2, all of them. */
const KIBANA_8_12 = [
  ...['React', 'ReactDom', 'ReactDomServer', 'ReactRouter', 'ReactRouterDom', 'ReactRouterDomV5Compat'],
  ...['StyledComponents', 'EmotionReact', 'EmotionCache', 'KbnUiTheme', 'KbnI18n', 'KbnI18nReact', 'KbnMonaco'],
  ...['MonacoBarePluginApi', 'Jquery', 'Moment', 'MomentTimezone', 'IoTs', 'ReduxjsToolkit', 'ReactRedux', 'Redux'],
  ...['Immer', 'Reselect', 'ReactQuery', 'ReactQueryDevtools', 'Rxjs', 'RxjsOperators', 'ElasticNumeral'],
  ...['ElasticCharts', 'ElasticEui', 'ElasticEuiLibServices', 'ElasticEuiLibServicesFormat', 'ElasticEuiChartsTheme'],
  ...['HelloPangeaDnd', 'KbnDatemath', 'KbnAnalytics', 'KbnEsQuery', 'KbnStd', 'SaferLodashSet'],
  ...['KbnSharedUxErrorBoundary', 'KbnRison', 'Lodash', 'LodashFp', 'Fflate', 'TsLib', 'Uuid', 'History', 'Classnames'],
];

/** Gone by 9.5. */
const DROPPED = [
  'RxjsOperators',
  'ElasticEuiLibServices',
  'ElasticEuiLibServicesFormat',
  'ElasticEuiChartsTheme',
  'Fflate',
];

/** What both ends of the supported versions share with plugins in the browser. */
export const SHARED_BY_ALL: readonly string[] = KIBANA_8_12.filter((name) => !DROPPED.includes(name));
