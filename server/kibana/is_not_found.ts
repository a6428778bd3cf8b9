/** Whether Kibana says that a saved object or a task isn't there (a "boom" error, or one with a plain status). */
export const isNotFound = (thrown: unknown): boolean => {
  if (typeof thrown !== 'object' || thrown === null) return false;
  const { statusCode, output } = thrown as { statusCode?: unknown; output?: { statusCode?: unknown } };
  return statusCode === 404 || output?.statusCode === 404;
};
