const LINK = /\b(?:[a-z][a-z0-9+.-]*:\/\/|www\.)[^\s)\]>]+/giu;

/** A model's words as one line that links nowhere and ends somewhere: they are shown to a person. */
export const plainText = (text: string, maxLength: number): string => {
  const line = text
    .replace(LINK, '(link)')
    .replace(/[\p{Cc}\p{Cf}]+/gu, ' ')
    .replace(/[`*<>[\]|]+/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
  return line.length <= maxLength ? line : `${line.slice(0, maxLength - 1).replace(/[\uD800-\uDBFF]$/u, '')}…`;
};
