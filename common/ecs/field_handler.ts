import type { MappedActivity } from './mapped_activity';

/** Puts one field of an activity where it belongs. `value` is never null or undefined. */
export type FieldHandler = (mapped: MappedActivity, value: unknown, field: string) => void;
