/**
 * Text that `LIKE` is to find literally, as part of its pattern: `*`, `?` and `\` mean something there. The result is
 * a pattern, not yet a literal: `escapeString` comes after it.
 */
export const escapeLikePattern = (text: string): string => text.replace(/[*?\\]/g, '\\$&');
