import type { AssumablePart, Intent } from './intent';
import type { SettingsList } from './settings';

/** Something the request left open and that was filled in; the page shows it as a chip that can be changed. */
export interface Assumption {
  part: AssumablePart | 'note';
  /** One sentence: "One hour, since the request names no window." */
  text: string;
  /** What was filled in, as the intent holds it, where it is one value. */
  value?: string | number | readonly string[];
}

/** Something that must be answered before the rule can be right. */
export interface Question {
  /** The list of the settings that is empty, or what the answer is about. */
  about: SettingsList | 'activities' | 'behaviour' | 'people' | 'objects' | 'threshold' | 'indices' | 'values';
  /** The question itself, for people. */
  text: string;
}

/**
 * Why no rule can come of a request: nothing said (`empty`), words without a meaning (`unclear`), a query or other code
 * instead of words (`query`), an order (`order`), a question about the data (`question`), instructions to the app or a wish
 * for secrets (`secrets`), what people write (`content`), other systems (`out_of_reach`), figures that no rule has
 * (`invalid`), what the data or the version can't express (`impossible`), a model's refusal (`model`).
 */
export type RefusalCode =
  | 'empty'
  | 'unclear'
  | 'query'
  | 'order'
  | 'question'
  | 'secrets'
  | 'content'
  | 'out_of_reach'
  | 'invalid'
  | 'impossible'
  | 'model';

/** Body of `POST /api/detection_engine/rules`; `rule_body` has the keys and bounds of each version. */
export type RuleBody = Readonly<Record<string, unknown>>;

interface DraftBase {
  /** null where the request was not understood far enough. */
  intent: Intent | null;
  /** What the rule does, in words. */
  explanation: string;
  assumptions: Assumption[];
  /** Words of the request that had no effect on the rule. */
  not_understood: string[];
}

/** What comes of a request. Only `rule` has a query; the other two say what is missing or why it can't be done. */
export type Draft =
  | (DraftBase & { status: 'rule'; esql: string; rule: RuleBody; questions: []; reason: null })
  | (DraftBase & { status: 'needs_input'; esql: null; rule: null; questions: Question[]; reason: string | null })
  | (DraftBase & { status: 'refused'; esql: null; rule: null; questions: []; reason: string; code: RefusalCode });
