const DURATION = /^\s*(-?\d+(?:\.\d+)?)\s*(ms|s|m|h|d|w)\s*$/;
export const UNIT_SECONDS = { ms: 0.001, s: 1, m: 60, h: 3600, d: 86_400, w: 604_800 } as const;

/**
 * Seconds of a duration such as `-90s`, `15m` or `2d`.
 *
 * @throws RangeError where the text is none
 */
export const durationToSeconds = (text: unknown): number => {
  const [, amount, unit] = DURATION.exec(String(text)) ?? [];
  if (amount === undefined || unit === undefined) throw new RangeError(`not a duration: ${JSON.stringify(text)}`);
  return Number(amount) * UNIT_SECONDS[unit as keyof typeof UNIT_SECONDS];
};
