import type { MappingState } from './mapping_state';
import { setOwn } from './set_own';
import { containerKey, toContainer } from './to_container';

/** Keeps a value that has no field of its own, or does not fit its type, in `anthropic.audit.metadata`. */
export const keepInMetadata = (state: MappingState, value: unknown, field: string): void => {
  const metadata = (state.metadata ??= {});
  setOwn(metadata, containerKey(field, metadata), toContainer(value));
};
