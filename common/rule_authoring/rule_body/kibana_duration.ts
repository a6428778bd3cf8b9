import type { Duration } from '../intent';

/** Seconds as Kibana's rules take them: hours at most, since its forms know no days. */
export const kibanaDuration = (seconds: number): Duration => {
  if (seconds % 3600 === 0) return `${seconds / 3600}h`;
  return seconds % 60 === 0 ? `${seconds / 60}m` : `${seconds}s`;
};
