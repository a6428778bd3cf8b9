/** Whether Kibana says that a saved object is there already, or has been changed meanwhile. */
export const isConflict = (thrown: unknown): boolean => {
  if (typeof thrown !== 'object' || thrown === null) return false;
  const { statusCode, output } = thrown as { statusCode?: unknown; output?: { statusCode?: unknown } };
  return statusCode === 409 || output?.statusCode === 409;
};
