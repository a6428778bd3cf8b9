export const toNumber = (value: unknown): number => (typeof value === 'number' ? value : 0);
export const toKey = (value: unknown): string | null => (typeof value === 'string' ? value : null);
