const property = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>)[name] : undefined;

/** Whether it was the model that failed, not the app or Kibana: then the request can still be read without it. */
export const isModelError = (thrown: unknown): boolean => {
  const code = property(property(property(thrown, 'body'), 'attributes'), 'code');
  return typeof code === 'string' && code.startsWith('model_');
};
