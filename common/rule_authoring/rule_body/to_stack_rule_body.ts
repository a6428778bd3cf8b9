import type { CompiledRule } from '../compile';
import type { RuleBody } from '../intent';
import { kibanaDuration } from './kibana_duration';

/** `.es-query` takes windows in these units. */
const toWindow = (seconds: number): { timeWindowSize: number; timeWindowUnit: 's' | 'm' | 'h' | 'd' } => {
  if (seconds % 86_400 === 0) return { timeWindowSize: seconds / 86_400, timeWindowUnit: 'd' };
  if (seconds % 3600 === 0) return { timeWindowSize: seconds / 3600, timeWindowUnit: 'h' };
  return seconds % 60 === 0
    ? { timeWindowSize: seconds / 60, timeWindowUnit: 'm' }
    : { timeWindowSize: seconds, timeWindowUnit: 's' };
};

/**
 * Body for `POST /api/alerting/rule`, type `.es-query`: the way where Security isn't there or not permitted. It has no
 * severity, MITRE ids or suppression; every row is a match.
 *
 * @param body - the detection rule, for its name, tags and interval
 */
export const toStackRuleBody = (
  body: RuleBody,
  compiled: Pick<CompiledRule, 'esql' | 'interval' | 'lookback'>,
): RuleBody => ({
  rule_type_id: '.es-query',
  consumer: 'stackAlerts',
  name: body['name'],
  tags: body['tags'],
  enabled: false,
  schedule: { interval: kibanaDuration(compiled.interval) },
  params: {
    searchType: 'esqlQuery',
    esqlQuery: { esql: compiled.esql },
    timeField: '@timestamp',
    size: 0,
    ...toWindow(compiled.lookback),
    threshold: [0],
    thresholdComparator: '>',
    aggType: 'count',
    groupBy: 'all',
    excludeHitsFromPreviousRun: true,
  },
  actions: [],
});
