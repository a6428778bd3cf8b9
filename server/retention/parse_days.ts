const DAY_MS = 86_400_000;
const UNIT_MS: Readonly<Record<string, number>> = {
  d: DAY_MS,
  h: 3_600_000,
  m: 60_000,
  s: 1000,
  ms: 1,
  micros: 0.001,
  nanos: 0.000_001,
};

/** Days of a time as Elasticsearch writes it (`90d`, `36h`); undefined if it is none. */
export const parseDays = (text: string): number | undefined => {
  const [, amount, unit] = /^(\d+)([a-z]+)$/.exec(text) ?? [];
  const unitMs = unit === undefined ? undefined : UNIT_MS[unit];
  return unitMs === undefined ? undefined : (Number(amount) * unitMs) / DAY_MS;
};
