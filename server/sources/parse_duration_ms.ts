const UNIT_MS = { s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 } as const;

/** @returns milliseconds of a duration as Kibana writes it (`30s`, `5m`, `24h`, `7d`), or undefined */
export const parseDurationMs = (text: string): number | undefined => {
  const match = /^(\d{1,9})([smhd])$/.exec(text);
  return match ? Number(match[1]) * UNIT_MS[match[2] as keyof typeof UNIT_MS] : undefined;
};
