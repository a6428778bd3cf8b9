/** The time of the same length right before a time range. ISO 8601; the end is exclusive. */
export const previousPeriod = ({ from, to }: { from: string; to: string }): { from: string; to: string } => {
  const [fromMs, toMs] = [Date.parse(from), Date.parse(to)];
  return { from: new Date(Math.max(0, 2 * fromMs - toMs)).toISOString(), to: from };
};
