/**
 * Told what is going on while the user waits.
 *
 * @param message - one sentence for people
 * @param fraction - from 0 to 1, where it is known
 */
export type OnProgress = (message: string, fraction?: number) => void;
