import type { SettingsList } from '../../intent';
import words from './lists.json';

/** Lists of the settings, the words for what stands on them, and phrases that mean "outside the list" by themselves. */
export interface ListWords {
  list: SettingsList;
  /** Dictionary forms of what the list is about. */
  nouns: readonly string[];
  /** Complete phrases for "not on the list". */
  outside: readonly string[];
  /** Complete phrases for "on the list". */
  inside?: readonly string[];
}

export const LIST_WORDS = words.lists as readonly ListWords[];

/** Words that say that something is on a list. */
export const APPROVED_WORDS: readonly string[] = words.approved;

/** Words that say by themselves that something is not on a list. */
export const UNAPPROVED_WORDS: readonly string[] = words.unapproved;

/** Words that turn "approved" into its opposite. */
export const LIST_NEGATIONS: ReadonlySet<string> = new Set(words.negations);
