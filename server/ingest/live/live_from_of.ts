import { parseDurationMs } from '../../sources/parse_duration_ms';
import { fromEpochMicros } from '../from_epoch_micros';
import { toEpochMicros } from '../to_epoch_micros';

/** Where the live reading of a source begins when it has never run, RFC 3339. */
export const liveFromOf = ({ createdAt, lookback }: { createdAt: string; lookback: string }): string =>
  fromEpochMicros((toEpochMicros(createdAt) ?? 0) - (parseDurationMs(lookback) ?? 0) * 1000);
