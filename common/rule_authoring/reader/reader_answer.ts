import type { Intent, Question, RefusalCode } from '../intent';

interface Understanding {
  /** Words of the request that had an effect on the rule, as written. */
  understood: string[];
  /** Content words that had none. */
  not_understood: string[];
  /** 0 to 1: how much of what the request says is in the intent. */
  confidence: number;
}

/** What a reader makes of a request. */
export type ReaderAnswer = Understanding &
  (
    | { kind: 'intent'; intent: Intent }
    | { kind: 'questions'; intent: Intent | null; questions: Question[] }
    | { kind: 'refusal'; reason: string; code: RefusalCode }
  );
