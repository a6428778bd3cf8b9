import type { ActivityRisk } from './activity_type';
import fallback from './ecs_fallback.json';

/** Tables for types that the catalogue does not know (ecs_mapping, section 7.6), and those that all types share. */
export interface EcsFallback {
  /** Longest matching prefix of the type's name → ECS category. */
  category_by_prefix: Record<string, string>;
  event_type_by_last_word: Record<string, string>;
  event_type_by_noun: Record<string, string>;
  failure_words: string[];
  unknown_outcome_words: string[];
  success_words: string[];
  authentication: { start_words: string[]; start_if_name_contains: string; end_words: string[] };
  session: { start_words: string[]; end_words: string[] };
  /** ECS category → the values of `event.type` it allows. */
  allowed_event_types: Record<string, string[]>;
  /** `risk` → `event.severity`. */
  severity: Record<ActivityRisk, number>;
}

export const ECS_FALLBACK: EcsFallback = fallback;
