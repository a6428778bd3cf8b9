const property = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined;

/** Name of the input field that the server found fault with, if it named one. */
export const errorField = (thrown: unknown): string | undefined => {
  const field = property(property(property(property(thrown, 'body'), 'attributes'), 'data'), 'field');
  return typeof field === 'string' ? field : undefined;
};
