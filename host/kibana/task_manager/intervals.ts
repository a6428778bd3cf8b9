const UNITS_MS: Readonly<Record<string, number>> = { s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 };

/** @throws Error unless the interval is a positive whole number with s, m, h or d, e.g. `5m` */
export const intervalToMs = (interval: string): number => {
  const [, count, unit] = /^(\d+)([smhd])$/.exec(interval) ?? [];
  const milliseconds = Number(count) * (UNITS_MS[unit ?? ''] ?? NaN);
  if (!(milliseconds > 0)) {
    throw new Error(`Invalid interval "${interval}". Intervals must be of the form {number}m. Example: 5m.`);
  }
  return milliseconds;
};
