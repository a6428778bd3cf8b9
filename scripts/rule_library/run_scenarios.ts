import { renderRule, toStack } from '../../common/detection_rules';
import type { DetectionRule } from '../../common/detection_rules';
import type { ElasticsearchHandle } from '../../host/elasticsearch/elasticsearch_handle';
import { runCases } from '../eval_rules';
import type { EvalCase, JudgedDraft, Verdict } from '../eval_rules';
import { DEFAULT_STACK } from '../eval_rules/eval_case';
import { readScenarios } from './read_scenarios';

export interface RunScenariosOptions {
  rules: readonly DetectionRule[];
  elasticsearch: Pick<ElasticsearchHandle, 'url' | 'credentials'>;
  /** Version that the queries are written for. */
  stack?: string;
}

/** What became of the scenarios of one rule. */
export interface RuleVerdict {
  rule: DetectionRule;
  scenarios: number;
  /** One sentence for each thing that is wrong; none if the rule does what it has to. */
  problems: string[];
}

/** The first queries of a cluster that has just started on a busy machine take long; that is no fault of a rule. */
const QUERY_TIMEOUT_MS = 60_000;

const toCase = (rule: DetectionRule): EvalCase => ({
  id: rule.id,
  family: rule.family,
  prompt: rule.name,
  expect: 'rule',
  ...readScenarios(rule),
});

const problemsOf = ({ problems, unknownLiterals, coversInterval, hasCompleteBody }: Verdict): string[] => [
  ...problems,
  ...unknownLiterals.map((literal) => `no such event.action: ${literal}`),
  ...(coversInterval === false ? ['the look-back is shorter than the interval'] : []),
  ...(hasCompleteBody === false ? ['the rule body lacks a key'] : []),
];

/** Runs the scenarios of rules on Elasticsearch as the rule executor would: each must fire or stay silent as it says. */
export const runScenarios = async ({
  rules,
  elasticsearch,
  stack = DEFAULT_STACK,
}: RunScenariosOptions): Promise<RuleVerdict[]> => {
  const cases = rules.map(toCase);
  const drafts = new Map(
    rules.map((rule, index): [string, JudgedDraft] => {
      const settings = cases[index]?.settings ?? {};
      return [rule.id, { id: rule.id, ...renderRule(rule, { stack: toStack(stack), settings }) }];
    }),
  );
  const verdicts = await runCases({ cases, drafts, elasticsearch, queryTimeoutMs: QUERY_TIMEOUT_MS });
  const byId = new Map(verdicts.map((verdict) => [verdict.evalCase.id, verdict]));
  return rules.map((rule, index): RuleVerdict => {
    const verdict = byId.get(rule.id);
    const { fires = [], silent = [] } = cases[index] ?? {};
    return {
      rule,
      scenarios: fires.length + silent.length,
      problems: verdict === undefined ? ['was not run'] : problemsOf(verdict),
    };
  });
};
