import { intentProblems, openQuestions, ruleProblems } from './check';
import { compileIntent } from './compile';
import type { CompiledRule, CompileTarget } from './compile';
import { explainIntent, explainSchedule, toAssumptions } from './explain';
import type { Draft, Intent } from './intent';
import { refuseDraft } from './refuse_draft';
import { toRuleBody } from './rule_body';

export interface DraftOptions extends CompileTarget {
  /** Words of the request that the reader could not place. */
  notUnderstood?: readonly string[] | undefined;
}

type DraftBase = Pick<Draft, 'intent' | 'explanation' | 'assumptions' | 'not_understood'>;

const refuse = (base: DraftBase, problems: readonly string[]): Draft =>
  refuseDraft(base, [...new Set(problems)].join(' '));

/** The compiled rule, or why there is none. */
const tryCompile = (intent: Intent, options: DraftOptions): CompiledRule | string => {
  try {
    return compileIntent(intent, options);
  } catch (error) {
    // What the settings hold (patterns, zones) can be wrong in ways that only show here.
    if (error instanceof RangeError) return error.message;
    throw error;
  }
};

/**
 * An intent as a draft: asks for what the settings lack, compiles, makes the rule and checks all of it. A draft that
 * fails a check is refused with what is wrong, never returned as a rule.
 */
export const draftFromIntent = (intent: Intent, options: DraftOptions): Draft => {
  const { settings, notUnderstood = [] } = options;
  const base: DraftBase = {
    intent,
    explanation: explainIntent(intent, settings),
    assumptions: toAssumptions(intent, settings),
    not_understood: [...notUnderstood],
  };
  const problems = intentProblems(intent, options);
  if (problems.length > 0) return refuse(base, problems);
  const questions = openQuestions(intent, settings);
  if (questions.length > 0) return { ...base, status: 'needs_input', esql: null, rule: null, questions, reason: null };
  const compiled = tryCompile(intent, options);
  if (typeof compiled === 'string') return refuse(base, [compiled]);
  const rule = toRuleBody(intent, compiled, options);
  const faults = ruleProblems(compiled, rule, options);
  if (faults.length > 0) return refuse(base, faults);
  return {
    ...base,
    explanation: `${base.explanation} ${explainSchedule(compiled)}`,
    status: 'rule',
    esql: compiled.esql,
    rule,
    questions: [],
    reason: null,
  };
};
