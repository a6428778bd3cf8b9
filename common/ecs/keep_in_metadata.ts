import type { MappedActivity } from './mapped_activity';
import { setOwn } from './set_own';
import { containerKey, toContainer } from './to_container';

/** Keeps a value that has no field of its own, or does not fit its type, in `anthropic.audit.metadata`. */
export const keepInMetadata = (mapped: MappedActivity, value: unknown, field: string): void => {
  const metadata = (mapped.metadata ??= {});
  setOwn(metadata, containerKey(field, metadata), toContainer(value));
};
