import { functionsNewerThan, renderQuery } from '../../esql';
import { filtersOf, sourceOf } from '../compile';
import type { CompiledRule, CompileTarget } from '../compile';
import type { Intent, RuleBody, Severity } from '../intent';
import { bodyProblems, isInBand, isTechnique } from '../rule_body';
import { conditionProblems } from './check_conditions';
import type { Problem } from './check_conditions';
import { shapeProblems } from './check_shape';

const MIN_INTERVAL_SECONDS = 60;
const MAX_INTERVAL_SECONDS = 7 * 86_400;
const MAX_LOOKBACK_SECONDS = 6 * 366 * 86_400;

/** What is wrong with an intent, before it is compiled. */
export const intentProblems = (intent: Intent, target: CompileTarget): Problem[] => {
  const sources = [...new Set(filtersOf(intent.shape).map(sourceOf))];
  // An exception holds for events of every source; a field that one of them has is enough.
  const exceptions =
    intent.except === undefined
      ? []
      : sources.map((source) => conditionProblems(intent.except ?? { kind: 'all', of: [] }, source, target));
  return [
    ...shapeProblems(intent.shape, target),
    ...(exceptions.some((problems) => problems.length === 0) ? [] : (exceptions[0] ?? [])),
    ...(intent.rule?.mitre ?? []).filter((id) => !isTechnique(id)).map((id) => `There is no ATT&CK technique ${id}.`),
  ];
};

const scheduleProblems = ({ interval, lookback, neededLookback }: CompiledRule): Problem[] => [
  ...(interval < MIN_INTERVAL_SECONDS ? ['A rule runs once a minute at most.'] : []),
  ...(interval > MAX_INTERVAL_SECONDS ? ['A rule runs at least once a week.'] : []),
  ...(lookback < neededLookback ? ['The rule looks back less than it needs.'] : []),
  ...(lookback > MAX_LOOKBACK_SECONDS ? ['The feed reaches back six years.'] : []),
];

/** A clause that leaves out what an earlier run has alerted on. */
const limitsToNew = ({ esql, repeats }: CompiledRule): boolean => repeats || /NOW\(\) - /.test(esql);

/** What is wrong with a compiled rule and its body. Nothing here asks a cluster. */
export const ruleProblems = (compiled: CompiledRule, body: RuleBody, target: CompileTarget): Problem[] => {
  const severity = body['severity'] as Severity;
  return [
    ...functionsNewerThan(compiled.query, target.stack).map((name) => `${name} does not exist on this version.`),
    ...(body['query'] === renderQuery(compiled.query, target.stack) ? [] : ['The query is not the compiled one.']),
    ...scheduleProblems(compiled),
    ...(isInBand(severity, Number(body['risk_score'])) ? [] : ['The risk score does not go with the severity.']),
    ...(compiled.aggregating && body['alert_suppression'] === undefined && !limitsToNew(compiled)
      ? ['The rule would alert again and again on the same thing.']
      : []),
    ...bodyProblems(body, target.stack),
  ];
};
