import { ECS_FALLBACK } from '../catalogue';
import type { EcsFallback, EventOutcome } from '../catalogue';

/** What the words of a name say in ECS terms. */
export interface CategorisedName {
  /** Absent where no category fits. */
  category?: readonly string[];
  type: readonly string[];
  outcome: EventOutcome;
}

const eventTypeByLastWord = new Map(Object.entries(ECS_FALLBACK.event_type_by_last_word));
const eventTypeByNoun = new Map(Object.entries(ECS_FALLBACK.event_type_by_noun));
const categoryByPrefix = Object.entries(ECS_FALLBACK.category_by_prefix).sort(([a], [b]) => b.length - a.length);
const { failure_words: failureWords, unknown_outcome_words: unknownWords, success_words: successWords } = ECS_FALLBACK;

/** Type and outcome as the words alone give them, before the category has its say. */
const byWords = (words: string[]): { type: string; outcome: EventOutcome } => {
  const last = words.at(-1) ?? '';
  const lastButOneFailed = words.at(-2) === 'failed';
  if (failureWords.includes(last) || lastButOneFailed) {
    const failureIndex = failureWords.includes(last) ? words.length - 1 : words.length - 2;
    const tried = words[failureIndex - 1] ?? '';
    const type =
      eventTypeByNoun.get(tried) ?? eventTypeByLastWord.get(tried) ?? (last === 'denied' ? 'denied' : 'info');
    return { type, outcome: 'failure' };
  }
  const type = eventTypeByLastWord.get(last) ?? eventTypeByNoun.get(last);
  if (unknownWords.includes(last)) return { type: type ?? 'info', outcome: 'unknown' };
  return { type: type ?? 'info', outcome: type || successWords.includes(last) ? 'success' : 'unknown' };
};

const authenticationType = (words: string[], table: EcsFallback['authentication']): string => {
  const last = words.at(-1) ?? '';
  if (table.end_words.includes(last)) return 'end';
  return table.start_words.includes(last) || words.includes(table.start_if_name_contains) ? 'start' : 'info';
};

const sessionType = (words: string[], table: EcsFallback['session']): string => {
  const last = words.at(-1) ?? '';
  if (table.start_words.includes(last)) return 'start';
  return table.end_words.includes(last) ? 'end' : 'info';
};

/**
 * Categorises a type that the catalogue does not know by the words of its name (ecs_mapping, section 7.6). The result
 * is legal in ECS: a type that the category does not allow becomes `info`.
 */
export const categoriseUnknownType = (name: string): CategorisedName => {
  const words = name.split('_');
  const category = categoryByPrefix.find(([prefix]) => name.startsWith(prefix))?.[1];
  const { type: typeByWords, outcome: outcomeByWords } = byWords(words);
  let type = typeByWords;
  let outcome = outcomeByWords;
  if (category === 'authentication') {
    type = authenticationType(words, ECS_FALLBACK.authentication);
    if (words.at(-1) === 'out') outcome = 'success';
  } else if (category === 'session') {
    type = sessionType(words, ECS_FALLBACK.session);
  }
  if (category === undefined) return { type: [type], outcome };
  const allowed = ECS_FALLBACK.allowed_event_types[category] ?? [];
  return { category: [category], type: [allowed.includes(type) ? type : 'info'], outcome };
};
