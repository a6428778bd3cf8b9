import type { EvalCase } from './eval_case';

/** What the judge found about one draft. It is right where there is no problem. */
export interface Verdict {
  evalCase: EvalCase;
  status: unknown;
  problems: string[];
  /** Whether the query ran; null where there was none to run. */
  executes: boolean | null;
  /** Literals compared with `event.action`, and those of them that are neither in the catalogue nor in telemetry. */
  literals: number;
  unknownLiterals: string[];
  firesWhereItMust: boolean;
  isSilentWhereItMust: boolean;
  /** Whether `from` to `to` is at least the interval; null where there is no rule. */
  coversInterval: boolean | null;
  /** Whether the keys are there that every rule needs; null where there is no rule. */
  hasCompleteBody: boolean | null;
}

export const newVerdict = (evalCase: EvalCase): Verdict => ({
  evalCase,
  status: undefined,
  problems: [],
  executes: null,
  literals: 0,
  unknownLiterals: [],
  firesWhereItMust: true,
  isSilentWhereItMust: true,
  coversInterval: null,
  hasCompleteBody: null,
});

export const isRight = ({ problems }: Verdict): boolean => problems.length === 0;
