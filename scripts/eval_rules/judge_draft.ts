import { actionLiterals, isKnownLiteral } from './action_literals';
import { durationToSeconds } from './duration';
import type { EvalCase } from './eval_case';
import { queryOf, ruleOf } from './judged_draft';
import type { JudgedDraft, JudgedRule } from './judged_draft';
import type { JudgingCluster } from './judging_cluster';
import { replaceSources } from './query_sources';
import { coversInterval, ruleWindow } from './rule_window';
import type { PreparedScenario } from './scenario_records';
import { knownActions } from './known_actions';
import { newVerdict } from './verdict';
import type { Verdict } from './verdict';

const REQUIRED_KEYS = [
  'type',
  'language',
  'name',
  'description',
  'severity',
  'risk_score',
  'query',
  'interval',
  'from',
];

const isEmpty = (value: unknown): boolean => value === undefined || value === null || value === '';
const sameWords = (left: string, right: string): boolean =>
  left.split(/\s+/).join(' ').trim() === right.split(/\s+/).join(' ').trim();

const isSameInterval = (left: unknown, right: unknown): boolean => {
  try {
    return durationToSeconds(left) === durationToSeconds(right);
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
};

/** Problems with the rule fields that the request asks for. */
const fieldProblems = (evalCase: EvalCase, rule: JudgedRule): string[] =>
  Object.entries(evalCase.rule ?? {}).flatMap(([name, wanted]) => {
    const got = rule[name];
    const isSame =
      name === 'interval'
        ? isSameInterval(got, wanted)
        : String(got).trim().toLowerCase() === String(wanted).trim().toLowerCase();
    return isSame ? [] : [`rule.${name} is ${JSON.stringify(got)}, asked for ${JSON.stringify(wanted)}`];
  });

const statusProblems = ({ expect }: EvalCase, draft: JudgedDraft): string[] => {
  const hasQuestions = Array.isArray(draft.questions) ? draft.questions.length > 0 : Boolean(draft.questions);
  if (draft.status !== expect) {
    const said = [draft.reason, hasQuestions ? draft.questions : undefined].filter((text) => !isEmpty(text));
    return [
      `status is ${JSON.stringify(draft.status)}, expected ${JSON.stringify(expect)}`,
      ...said.map((text) => `  said: ${JSON.stringify(text).slice(0, 300)}`),
    ];
  }
  if (expect === 'needs_input' && !hasQuestions) return ['needs_input without a question'];
  return expect === 'refused' && isEmpty(draft.reason) ? ['refused without a reason'] : [];
};

/** Values of the entity that stand in no row. */
const missingValues = ({ scenario, aliases }: PreparedScenario, rows: readonly unknown[][]): string[] => {
  const seen = new Set(
    rows
      .flat(2)
      .filter((value) => value !== null)
      .map(String),
  );
  return Object.entries(scenario.entity ?? {}).flatMap(([field, wanted]) =>
    [wanted]
      .flat()
      .map(String)
      .filter((value) => !seen.has(value) && !seen.has(aliases.get(value) ?? value))
      .map((value) => `${field}=${value}`),
  );
};

const judgeRows = (verdict: Verdict, prepared: PreparedScenario, rows: readonly unknown[][]): void => {
  if (prepared.kind === 'silent') {
    if (rows.length === 0) return;
    verdict.isSilentWhereItMust = false;
    verdict.problems.push(`fired ${rows.length} row(s) where it must be silent: ${prepared.label}`);
    return;
  }
  const missing = missingValues(prepared, rows);
  if (rows.length > 0 && missing.length === 0) return;
  verdict.firesWhereItMust = false;
  verdict.problems.push(
    rows.length === 0
      ? `did not fire: ${prepared.label}`
      : `entity not in the rows (${missing.join(', ')}): ${prepared.label}`,
  );
};

const judgeQuery = async (
  verdict: Verdict,
  { query, rule, scenarios, cluster, now }: JudgeQueryOptions,
): Promise<void> => {
  const { evalCase } = verdict;
  const text = replaceSources(query, { settings: evalCase.settings ?? {}, indices: cluster.indices });
  if (evalCase.expect === 'rule') verdict.problems.push(...fieldProblems(evalCase, rule));
  // A rule where none was expected is wrong already; whether it runs at all still counts.
  const runs = evalCase.expect === 'rule' ? scenarios : [undefined];
  for (const prepared of runs) {
    const window = ruleWindow(rule, prepared?.now ?? now);
    const answer = await cluster.query(text, { key: prepared?.key ?? 'none', ...window });
    if ('error' in answer) {
      verdict.executes = false;
      verdict.problems.push(answer.error);
      return;
    }
    verdict.executes = true;
    if (prepared) judgeRows(verdict, prepared, answer.rows);
  }
};

interface JudgeQueryOptions {
  query: string;
  rule: JudgedRule;
  scenarios: readonly PreparedScenario[];
  cluster: JudgingCluster;
  now: number;
}

export interface JudgeDraftOptions {
  draft: JudgedDraft | undefined;
  /** Those of the case, loaded into the cluster. */
  scenarios: readonly PreparedScenario[];
  cluster: JudgingCluster;
  /** Moment after loading, in milliseconds. */
  now: number;
}

/**
 * Judges a draft by what it does: its query runs on the case's scenarios within the rule's own look-back. Text is never
 * compared.
 */
export const judgeDraft = async (
  evalCase: EvalCase,
  { draft, scenarios, cluster, now }: JudgeDraftOptions,
): Promise<Verdict> => {
  const verdict = newVerdict(evalCase);
  if (draft === undefined) {
    verdict.problems.push('no draft');
    return verdict;
  }
  verdict.status = draft.status;
  verdict.problems.push(...statusProblems(evalCase, draft));
  if (draft.status !== 'rule') return verdict;

  const rule = ruleOf(draft);
  const query = queryOf(draft);
  if (query === '') {
    verdict.executes = false;
    verdict.problems.push('no query');
    return verdict;
  }
  verdict.coversInterval = coversInterval(rule);
  verdict.hasCompleteBody = REQUIRED_KEYS.every((key) => !isEmpty(rule[key]));
  if (draft.esql && rule.query && !sameWords(String(rule.query), query)) {
    verdict.problems.push('rule.query differs from esql');
  }
  const literals = actionLiterals(query);
  const known = knownActions(query, evalCase.settings);
  verdict.literals = literals.length;
  verdict.unknownLiterals = [
    ...new Set(literals.filter((literal) => !isKnownLiteral(literal, known)).map(({ text }) => text)),
  ].sort();
  try {
    await judgeQuery(verdict, { query, rule, scenarios, cluster, now });
  } catch (error) {
    // What the draft itself gets wrong must not end the run: another source in FROM, a look-back that is none.
    if (!(error instanceof RangeError)) throw error;
    verdict.executes = false;
    verdict.problems.push(error.message);
  }
  return verdict;
};
