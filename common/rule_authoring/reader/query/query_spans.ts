import { minutesOf } from '../values/duration_units';

const SPAN =
  /(?:bucket|date_trunc|tbucket|bin|date_histogram|histogram|tumble|time_bucket|window|maxspan|span|timespan|earliest|ago|range|interval)\b[^|\d]{0,40}?(\d+)\s*"?\s*(milliseconds?|seconds?|secs?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|[smhdw])(?![\p{L}])/iu;
const COMMENT =
  /(?:--|\/\/|#)\s*(?:.*?)\b(?:per|within|in|every|over|last|each)\s+(?:an?\s+|the\s+)?(\d+)?\s*(seconds?|minutes?|mins?|hours?|days?|weeks?|[smhd])\b/iu;
const AGO = /now(?:\(\))?\s*-\s*(?:interval\s*)?['"]?(\d+)\s*['"]?\s*(minutes?|mins?|hours?|days?|weeks?|[smhdw])\b/iu;
const TRUNCATED = /date_trunc\s*\(\s*['"](minute|hour|day|week)['"]/iu;

/** Minutes of the span that a query groups or looks back by: buckets, spans, comments ("-- per hour"). */
export const spanOf = (query: string): number | undefined => {
  for (const expression of [SPAN, COMMENT, AGO]) {
    const [, amount, unit] = expression.exec(query) ?? [];
    const minutes = unit === undefined ? undefined : minutesOf(Number(amount ?? 1), unit.toLowerCase());
    if (minutes !== undefined && minutes >= 1) return minutes;
  }
  const unit = TRUNCATED.exec(query)?.[1];
  return unit === undefined ? undefined : minutesOf(1, unit.toLowerCase());
};
