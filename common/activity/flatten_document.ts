/** One field of a document with its values as texts. */
export interface FlatField {
  field: string;
  values: string[];
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const toText = (value: unknown): string =>
  typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value));

/** Fields of a document by their full names, in the order of names; objects in arrays stay JSON. */
export const flattenDocument = (document: Readonly<Record<string, unknown>>): FlatField[] => {
  const fields: FlatField[] = [];
  const visit = (value: unknown, field: string): void => {
    if (isObject(value) && Object.keys(value).length > 0) {
      for (const [name, child] of Object.entries(value)) visit(child, field === '' ? name : `${field}.${name}`);
    } else if (value !== undefined && value !== null && field !== '') {
      fields.push({ field, values: (Array.isArray(value) ? value : [value]).map(toText) });
    }
  };
  visit(document, '');
  return fields.sort((a, b) => (a.field < b.field ? -1 : 1));
};
