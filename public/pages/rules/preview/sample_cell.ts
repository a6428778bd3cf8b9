/** A value of a result as text: lists with commas, objects as JSON, nothing as nothing. */
export const sampleCell = (value: unknown): string => {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.map(sampleCell).join(', ');
  return typeof value === 'object' ? JSON.stringify(value) : String(value as string | number | boolean);
};
