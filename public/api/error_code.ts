const property = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined;

/** The code of an error that one of our routes answered with; undefined for anything else. */
export const errorCode = (thrown: unknown): string | undefined => {
  const code = property(property(property(thrown, 'body'), 'attributes'), 'code');
  return typeof code === 'string' ? code : undefined;
};
