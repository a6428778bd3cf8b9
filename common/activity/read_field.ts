/**
 * Value of a field of a document by its dotted name, whether the document nests it, names it with dots, or both.
 */
export const readField = (document: unknown, field: string): unknown => {
  if (typeof document !== 'object' || document === null || Array.isArray(document)) {
    return undefined;
  }
  const entries = document as Record<string, unknown>;
  if (Object.prototype.hasOwnProperty.call(entries, field)) {
    return entries[field];
  }
  for (let dot = field.indexOf('.'); dot !== -1; dot = field.indexOf('.', dot + 1)) {
    const head = field.slice(0, dot);
    const value = Object.prototype.hasOwnProperty.call(entries, head)
      ? readField(entries[head], field.slice(dot + 1))
      : undefined;
    if (value !== undefined) {
      return value;
    }
  }
  return undefined;
};

/** The same as texts: one for each value of an array, none for null or an object. */
export const readTexts = (document: unknown, field: string): string[] => {
  const value = readField(document, field);
  return (Array.isArray(value) ? value : [value])
    .filter((item) => ['string', 'number', 'boolean'].includes(typeof item))
    .map(String);
};

export const readText = (document: unknown, field: string): string | undefined => readTexts(document, field)[0];
