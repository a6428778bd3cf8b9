import type { QueryDsl } from '../../../common/overview';

/** Both ends included, as the executor of rules does; epoch milliseconds. */
export const timeRange = (fromMs: number, toMs: number): QueryDsl => ({
  range: { '@timestamp': { gte: new Date(fromMs).toISOString(), lte: new Date(toMs).toISOString() } },
});
