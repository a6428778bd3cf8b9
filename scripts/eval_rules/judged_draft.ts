/**
 * A draft as the judge sees it: a line of `claude-activity draft-rules`. Nothing in it is trusted, since a wrong draft
 * must be judged as well.
 */
export interface JudgedDraft {
  id: string;
  status?: unknown;
  esql?: unknown;
  rule?: unknown;
  questions?: unknown;
  reason?: unknown;
  /** Milliseconds that it took to draft. */
  ms?: unknown;
}

export type JudgedRule = Readonly<Record<string, unknown>>;

/** The rule body of a draft, empty where there is none. */
export const ruleOf = ({ rule }: JudgedDraft): JudgedRule =>
  typeof rule === 'object' && rule !== null && !Array.isArray(rule) ? (rule as JudgedRule) : {};

/** The query of a draft: `esql`, else that of the rule body. */
export const queryOf = (draft: JudgedDraft): string => String(draft.esql || ruleOf(draft).query || '');
