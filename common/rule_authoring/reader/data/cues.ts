import cues from './cues.json';

/** Shapes that a request names by a turn of phrase; the others follow from its numbers and clauses. */
export type CueName = 'new_value' | 'returning' | 'silence' | 'state' | 'baseline' | 'many';

/** Phrases that give a request its shape (dictionary forms; `…` stands for up to five words). */
export const CUES: Readonly<Record<CueName, readonly string[]>> = cues.shapes;

/** Words between two things that happen one after the other: first this, then that. */
export const THEN_MARKERS: readonly string[] = cues.then;

/** Words between two things of which the second one happened first. */
export const AFTER_MARKERS: readonly string[] = cues.after;

/** Words between something that happens and something that should have come before it but did not. */
export const NEVER_BEFORE_MARKERS: readonly string[] = cues.never_before;

/** Words between something that happens and something that should follow but does not. */
export const NEVER_AFTER_MARKERS: readonly string[] = cues.never_after;
