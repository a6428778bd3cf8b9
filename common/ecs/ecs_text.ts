import { keepInMetadata } from './keep_in_metadata';
import type { MappingState } from './mapping_state';
import { toKeyword } from './to_keyword';

/**
 * A value as text for an ECS field that holds one text. Undefined, and nothing more to do, for an empty string, which
 * never fills an ECS field, and for what is no scalar, which goes to the catch-all.
 */
export const ecsText = (state: MappingState, value: unknown, field: string): string | undefined => {
  const text = toKeyword(value);
  if (text === undefined) keepInMetadata(state, value, field);
  return text === '' ? undefined : text;
};
