/**
 * What an endpoint accepts. They speak the same protocol with different gaps, and say so with a 400 that names the
 * parameter; the first call finds out, the next ones know.
 */
export interface Dialect {
  responseFormat: 'json_schema' | 'json_object' | 'none';
  tokenLimit: 'max_tokens' | 'max_completion_tokens';
  /** Newer reasoning models allow no other than their own. */
  sendsTemperature: boolean;
}

export const RICHEST_DIALECT: Dialect = {
  responseFormat: 'json_schema',
  tokenLimit: 'max_tokens',
  sendsTemperature: true,
};

/** @returns a plainer dialect without what the refusal complains about; undefined if it is about something else */
export const plainerDialect = (dialect: Dialect, refusal: string): Dialect | undefined => {
  if (/max_tokens|max_completion_tokens/i.test(refusal) && dialect.tokenLimit === 'max_tokens') {
    return { ...dialect, tokenLimit: 'max_completion_tokens' };
  }
  if (/temperature/i.test(refusal) && dialect.sendsTemperature) return { ...dialect, sendsTemperature: false };
  if (/response_?format|json_?schema|json_?object|schema|grammar|structured output/i.test(refusal)) {
    if (dialect.responseFormat === 'json_schema') return { ...dialect, responseFormat: 'json_object' };
    if (dialect.responseFormat === 'json_object') return { ...dialect, responseFormat: 'none' };
  }
  return undefined;
};
