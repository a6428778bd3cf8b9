const BASE_MS = 1000;
const CAP_MS = 60_000;

/**
 * How long to wait before trying again: a random part of a doubling span, so that many waiting clients spread out
 * instead of returning together.
 *
 * @param failures - failures so far, 1 after the first
 */
export const fullJitterMs = (failures: number, random: () => number): number =>
  Math.round(random() * Math.min(CAP_MS, BASE_MS * 2 ** (failures - 1)));
