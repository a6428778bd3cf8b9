/**
 * What every supported Kibana shares with its plugins in the browser, as import → name in `__kbnSharedDeps__`. Only names
 * that 8.12 and 9.5 both have: everything else is bundled.
 */
export const SHARED_BROWSER_DEPENDENCIES: Readonly<Record<string, string>> = {
  react: 'React',
  'react-dom': 'ReactDom',
  'react-router-dom': 'ReactRouterDom',
  history: 'History',
  '@elastic/eui': 'ElasticEui',
  '@elastic/charts': 'ElasticCharts',
  '@elastic/numeral': 'ElasticNumeral',
  '@emotion/react': 'EmotionReact',
  '@emotion/cache': 'EmotionCache',
  '@kbn/i18n': 'KbnI18n',
  '@kbn/i18n-react': 'KbnI18nReact',
  '@kbn/datemath': 'KbnDatemath',
  '@kbn/rison': 'KbnRison',
  '@tanstack/react-query': 'ReactQuery',
  moment: 'Moment',
  'moment-timezone': 'MomentTimezone',
  rxjs: 'Rxjs',
  lodash: 'Lodash',
  'lodash/fp': 'LodashFp',
  uuid: 'Uuid',
  classnames: 'Classnames',
  'io-ts': 'IoTs',
  tslib: 'TsLib',
};
