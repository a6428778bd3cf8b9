import type { MappingState } from './mapping_state';

/** Puts one field of an activity where it belongs. `value` is never null or undefined. */
export type FieldHandler = (state: MappingState, value: unknown, field: string) => void;
