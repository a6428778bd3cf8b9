/** A range whose end is exclusive, as Discover takes it: with both ends, to the millisecond. */
export const discoverRange = ({ from, to }: { from: string; to: string }): { from: string; to: string } => ({
  from,
  to: new Date(Date.parse(to) - 1).toISOString(),
});
