/** What a value is, in the words of Kibana's messages. */
export const typeName = (value: unknown): string => {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'Array';
  if (value instanceof Date) return 'Date';
  return typeof value === 'object' ? 'Object' : typeof value;
};
