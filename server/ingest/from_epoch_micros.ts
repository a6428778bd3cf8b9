/** Writes microseconds since 1970 as RFC 3339 in UTC with six digits, as the API takes them in `created_at.gte`. */
export const fromEpochMicros = (micros: number): string => {
  const seconds = Math.floor(micros / 1_000_000);
  const fraction = String(micros - seconds * 1_000_000).padStart(6, '0');
  return new Date(seconds * 1000).toISOString().replace(/\.\d+Z$/, `.${fraction}Z`);
};
