const messageOf = (value: unknown): string | undefined => {
  const message = typeof value === 'object' && value !== null && 'message' in value ? value.message : undefined;
  return typeof message === 'string' && message.trim() !== '' ? message : undefined;
};

/**
 * The sentence to show for anything thrown by a request: what the server said if it answered, else what the browser
 * said.
 *
 * @param fallback - shown when neither says anything
 */
export const errorSentence = (thrown: unknown, fallback: string): string => {
  const body = typeof thrown === 'object' && thrown !== null && 'body' in thrown ? thrown.body : undefined;
  return messageOf(body) ?? messageOf(thrown) ?? fallback;
};
