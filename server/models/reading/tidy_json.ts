/** No rule is that large; what is could only be meant to keep the server busy. */
const MAX_DEPTH = 40;
const MAX_VALUES = 3000;
const MAX_TEXT = 2000;

export class TooLargeError extends Error {}

/**
 * A copy without nulls, which models write for "not there" and which mean nothing in an intent.
 *
 * @throws TooLargeError beyond what any rule needs
 */
export const tidyJson = (input: unknown): unknown => {
  let values = 0;
  const copy = (value: unknown, depth: number): unknown => {
    values += 1;
    if (depth > MAX_DEPTH || values > MAX_VALUES) throw new TooLargeError('The answer is larger than any rule.');
    if (typeof value === 'string' && value.length > MAX_TEXT) {
      throw new TooLargeError(`A text in the answer is longer than ${MAX_TEXT} characters.`);
    }
    if (Array.isArray(value)) return value.filter((item) => item !== null).map((item) => copy(item, depth + 1));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value)
        .filter(([, item]) => item !== null)
        .map(([key, item]) => [key, copy(item, depth + 1)]),
    );
  };
  return copy(input, 0);
};
