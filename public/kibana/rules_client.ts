import type { RuleBody } from '../../common/api/rules';
import { durationSeconds } from '../../common/rule_authoring/intent';
import { toStackRuleBody } from '../../common/rule_authoring/rule_body/to_stack_rule_body';
import type { CoreStart, HttpClient } from './contracts';
import { hasStatus } from './has_status';
import { lostKeys } from './lost_keys';

/** `detection`: a rule of the Security app; `stack`: what is left without it. */
export type RuleKind = 'detection' | 'stack';

export interface StoredRule {
  id: string;
  /** Address of the rule in Kibana, in the user's space. */
  url: string;
}

export interface CreatedRule extends StoredRule {
  /** Keys of the body that this Kibana did not keep, though it took the rule. */
  lost: string[];
}

/** A rule that fires when no event of a source has come for a while. */
export interface NoDataRule {
  /** Of the source; the rule gets the same id, so that there is one at most. */
  sourceId: string;
  name: string;
  dataStream: string;
  minutes: number;
}

/** Kibana's own rule APIs, called with the user's own privileges. Rejects with what `core.http` throws. */
export interface RulesClient {
  create(options: { kind: RuleKind; body: RuleBody }): Promise<CreatedRule>;
  /** The detection rule with this `rule_id` (not its id); undefined if there is none. */
  findDetectionRule(ruleId: string): Promise<StoredRule | undefined>;
  /** Creates it, enabled, or finds the one that is there already. */
  ensureNoDataRule(rule: NoDataRule): Promise<StoredRule>;
}

/** The version of the public API that every Kibana of 8.12 to 9.5 has. */
const API_VERSION = '2023-10-31';
const DETECTION_RULES = '/api/detection_engine/rules';
const STACK_RULES = '/api/alerting/rule';

type RuleAnswer = Readonly<Record<string, unknown>> & { id: string };

/** A rule's `from` (`now-9m`) in seconds. */
const lookbackSeconds = (from: unknown): number => durationSeconds(String(from).replace(/^now-/, ''));

/** The `.es-query` rule with a detection rule's query, schedule and name. */
const toStackBody = (body: RuleBody): RuleBody => ({
  ...toStackRuleBody(body, {
    esql: String(body['query']),
    interval: durationSeconds(String(body['interval'])),
    lookback: lookbackSeconds(body['from']),
  }),
  enabled: body['enabled'] === true,
});

const NO_DATA_INTERVAL = '5m';

/** Counts by the time of writing: history that is read late is no sign of life. */
const toNoDataBody = ({ sourceId, name, dataStream, minutes }: NoDataRule): RuleBody => ({
  rule_type_id: '.es-query',
  consumer: 'stackAlerts',
  name,
  tags: ['Claude Activity'],
  enabled: true,
  schedule: { interval: NO_DATA_INTERVAL },
  params: {
    searchType: 'esQuery',
    index: [dataStream],
    timeField: 'event.ingested',
    esQuery: JSON.stringify({ query: { term: { 'labels.claude_activity_source': sourceId } } }),
    size: 0,
    timeWindowSize: minutes,
    timeWindowUnit: 'm',
    threshold: [1],
    thresholdComparator: '<',
    aggType: 'count',
    groupBy: 'all',
    excludeHitsFromPreviousRun: false,
  },
  actions: [],
});

export const createRulesClient = ({
  http,
  application,
}: {
  http: HttpClient;
  application: Pick<CoreStart['application'], 'getUrlForApp'>;
}): RulesClient => {
  const detectionUrl = (id: string): string =>
    application.getUrlForApp('security', { path: `/rules/id/${encodeURIComponent(id)}` });
  const stackUrl = (id: string): string =>
    application.getUrlForApp('management', {
      path: `/insightsAndAlerting/triggersActions/rule/${encodeURIComponent(id)}`,
    });
  const post = (path: string, body: RuleBody): Promise<RuleAnswer> =>
    http.post<RuleAnswer>(path, { body: JSON.stringify(body), version: API_VERSION });
  return {
    create: async ({ kind, body }) => {
      if (kind === 'stack') {
        const { id } = await post(STACK_RULES, toStackBody(body));
        // The alerting API refuses what it doesn't know instead of dropping it.
        return { id, url: stackUrl(id), lost: [] };
      }
      const stored = await post(DETECTION_RULES, body);
      return { id: stored.id, url: detectionUrl(stored.id), lost: lostKeys(body, stored) };
    },
    findDetectionRule: async (ruleId) => {
      try {
        const query = { rule_id: ruleId };
        const { id } = await http.get<RuleAnswer>(DETECTION_RULES, { query, version: API_VERSION });
        return { id, url: detectionUrl(id) };
      } catch (thrown) {
        if (hasStatus(thrown, 404)) return undefined;
        throw thrown;
      }
    },
    ensureNoDataRule: async (rule) => {
      const { sourceId: id } = rule;
      try {
        await post(`${STACK_RULES}/${encodeURIComponent(id)}`, toNoDataBody(rule));
      } catch (thrown) {
        if (!hasStatus(thrown, 409)) throw thrown;
      }
      return { id, url: stackUrl(id) };
    },
  };
};
