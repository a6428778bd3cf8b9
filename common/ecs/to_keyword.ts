const scalarText = (value: unknown): string | undefined => {
  if (typeof value === 'string') return value;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined;
};

/** A scalar as `keyword` text: `true` → `"true"`, `7` → `"7"`. Anything else does not fit: undefined. */
export const toKeyword = (value: unknown): string | undefined => scalarText(value);

/** Scalars or an array of them as `keyword` text, nulls in the array removed. Anything else does not fit: undefined. */
export const toKeywords = (value: unknown): string | string[] | undefined => {
  if (!Array.isArray(value)) return scalarText(value);
  const texts: string[] = [];
  for (const element of value) {
    if (element === null) continue;
    const text = scalarText(element);
    if (text === undefined) return undefined;
    texts.push(text);
  }
  return texts;
};
