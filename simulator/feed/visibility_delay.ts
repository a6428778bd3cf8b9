import type { RandomSource } from '../random/random_source';

/** How long it takes until an activity that happened is shown by the API. */
export interface VisibilityDelay {
  /** Most are shown after about this time. */
  typicalMs: number;
  /** None takes longer. */
  maxMs: number;
  /** Share of stragglers, which take any time up to `maxMs`; 0 to 1. */
  lateShare: number;
}

/** Near a second, so that the feed feels live, with a few that come late, as the real API has them. */
export const TRY_OUT_DELAY: VisibilityDelay = { typicalMs: 800, maxMs: 60_000, lateShare: 0.01 };

/** @returns whole milliseconds */
export const drawDelayMs = ({ typicalMs, maxMs, lateShare }: VisibilityDelay, random: RandomSource): number => {
  const isLate = random.chance(lateShare);
  const delayMs = isLate ? random.between(typicalMs, maxMs) : typicalMs * random.between(0.4, 1.6);
  return Math.round(Math.min(delayMs, maxMs));
};
