/** Whether `core.http` threw because of an answer with this status. */
export const hasStatus = (thrown: unknown, status: number): boolean =>
  typeof thrown === 'object' &&
  thrown !== null &&
  (thrown as { response?: { status?: unknown } }).response?.status === status;
