import { conditionsOf, filtersOf, listsIn, requiredTypes, sourcesOf, suppresses } from '../compile';
import type { CompiledRule, CompileTarget } from '../compile';
import type { Intent, RuleBody, Severity } from '../intent';
import { kibanaDuration } from './kibana_duration';
import { techniquesOf, toThreat } from './mitre';
import { clampRiskScore, defaultSeverity, presetRiskScore, severityOf } from './risk';
import { ruleTexts } from './rule_texts';
import { alertSuppression } from './suppression';

const TAGS = ['Claude', 'Claude Activity'];
const MAX_SIGNALS = 100;
const MAX_INVESTIGATION_FIELDS = 12;

/** Types that an intent names, in the order of its parts. */
export const typesOf = (intent: Intent): string[] => [
  ...new Set(filtersOf(intent.shape).flatMap(({ where }) => [...(requiredTypes(where) ?? [])])),
];

const risk = (intent: Intent): { severity: Severity; risk_score: number } => {
  const { severity, risk_score: score } = intent.rule ?? {};
  const decided =
    severity ??
    (score === undefined
      ? defaultSeverity(typesOf(intent), intent.shape.kind, conditionsOf(intent).flatMap(listsIn))
      : severityOf(score));
  return {
    severity: decided,
    risk_score: score === undefined ? presetRiskScore(decided) : clampRiskScore(decided, score),
  };
};

/** Columns of the query that an analyst looks at first; of an aggregating rule those that it has. */
const investigationFields = ({ aggregating, entity, context }: CompiledRule): string[] =>
  [...new Set(aggregating ? [...entity] : [...context])].slice(0, MAX_INVESTIGATION_FIELDS);

/**
 * Body for `POST /api/detection_engine/rules`, disabled until a person enables it. Only keys that the version keeps.
 *
 * @see https://www.elastic.co/docs/api/doc/kibana/operation/operation-createrule
 */
export const toRuleBody = (intent: Intent, compiled: CompiledRule, target: CompileTarget): RuleBody => {
  const { rule = {} } = intent;
  const threat = toThreat(rule.mitre ?? techniquesOf(typesOf(intent)));
  const suppression = suppresses(intent, target) ? alertSuppression(intent, compiled) : undefined;
  const fields = investigationFields(compiled);
  const readsAudit = sourcesOf(filtersOf(intent.shape)).includes('audit');
  return {
    type: 'esql',
    language: 'esql',
    ...ruleTexts(intent, compiled, target.settings),
    ...risk(intent),
    query: compiled.esql,
    interval: kibanaDuration(compiled.interval),
    from: `now-${kibanaDuration(compiled.lookback)}`,
    to: 'now',
    enabled: false,
    tags: [...new Set([...TAGS, ...(rule.tags ?? [])])],
    references: rule.references ?? [],
    false_positives: rule.false_positives ?? [],
    threat,
    max_signals: MAX_SIGNALS,
    // Late events are still new; figures and orders of events are about when they happened.
    ...(!compiled.aggregating && readsAudit ? { timestamp_override: 'event.ingested' } : {}),
    ...(fields.length > 0 ? { investigation_fields: { field_names: fields } } : {}),
    ...(suppression === undefined ? {} : { alert_suppression: suppression }),
  };
};
