/** Whether what was sent is in what came back; Kibana may have filled in more. */
const isKept = (sent: unknown, stored: unknown): boolean => {
  if (Array.isArray(sent)) {
    return Array.isArray(stored) && sent.length === stored.length && sent.every((each, at) => isKept(each, stored[at]));
  }
  if (typeof sent !== 'object' || sent === null) return Object.is(sent, stored);
  if (typeof stored !== 'object' || stored === null) return false;
  const found = stored as Readonly<Record<string, unknown>>;
  return Object.entries(sent).every(([key, value]) => isKept(value, found[key]));
};

/**
 * Keys of a rule that came back otherwise than they were sent. Older Kibanas drop in silence what they don't know.
 *
 * @param sent - body of the request
 * @param stored - body of the answer
 */
export const lostKeys = (
  sent: Readonly<Record<string, unknown>>,
  stored: Readonly<Record<string, unknown>>,
): string[] => Object.keys(sent).filter((key) => sent[key] !== undefined && !isKept(sent[key], stored[key]));
