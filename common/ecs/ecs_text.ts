import { keepInMetadata } from './keep_in_metadata';
import type { MappedActivity } from './mapped_activity';
import { toKeyword } from './to_keyword';

/**
 * A value as text for an ECS field that holds one text. Undefined, and nothing more to do, for an empty string, which
 * never fills an ECS field, and for what is no scalar, which goes to the catch-all.
 */
export const ecsText = (mapped: MappedActivity, value: unknown, field: string): string | undefined => {
  const text = toKeyword(value);
  if (text === undefined) keepInMetadata(mapped, value, field);
  return text === '' ? undefined : text;
};
