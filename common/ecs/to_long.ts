const DIGITS = /^\d+$/;
/** 2^63 as a double. The next smaller double is the largest that Elasticsearch still takes as a long. */
const LONG_LIMIT = 9223372036854775808;

/**
 * A whole number within 64 bit, or a string of digits. Undefined for anything else, and for digits that a JavaScript
 * number can't hold exactly: a rounded id is worse than an unindexed one.
 */
export const toLong = (value: unknown): number | undefined => {
  if (typeof value === 'number') {
    return Number.isInteger(value) && value < LONG_LIMIT && value > -LONG_LIMIT ? value : undefined;
  }
  if (typeof value !== 'string' || !DIGITS.test(value)) return undefined;
  const number = Number(value);
  return Number.isSafeInteger(number) ? number : undefined;
};
