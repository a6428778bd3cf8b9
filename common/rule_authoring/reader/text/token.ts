/** What a piece of the request is, before anything is understood. */
export type TokenKind =
  | 'word'
  | 'number'
  | 'email'
  | 'domain'
  | 'ip'
  | 'cidr'
  | 'url'
  | 'path'
  | 'quoted'
  | 'action'
  | 'identifier'
  | 'duration'
  | 'percent'
  | 'money'
  | 'clock'
  | 'symbol'
  | 'punctuation';

/** A piece of the request. */
export interface Token {
  /** Position in the list of tokens. */
  index: number;
  kind: TokenKind;
  /** As written (spelling corrected for words), without the quotes of a quoted text. */
  text: string;
  /** Dictionary form in lower case: the word that the lexicons know. */
  lemma: string;
  /** Lower case, as written. */
  lower: string;
  /** Offsets in the cleaned text. */
  start: number;
  end: number;
  /** The number, minutes of a duration, minutes since midnight of a clock time, dollars of a sum. */
  value?: number;
  /** What the person wrote before a spelling correction. */
  corrected?: string;
}
