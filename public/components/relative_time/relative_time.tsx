import React from 'react';
import { useServices } from '../../kibana/services_context';
import { useNow } from './use_now';

const REDRAW_MS = 1_000;

/** A time as people say it, the exact one on hover. A clock that is a little behind doesn't make the past the future. */
export const RelativeTime = ({ time, isFuture = false }: { time: string; isFuture?: boolean }) => {
  const { formatters } = useServices();
  const nowMs = useNow(REDRAW_MS);
  const timeMs = Date.parse(time);
  if (Number.isNaN(timeMs)) {
    return <>{time}</>;
  }
  const shownMs = isFuture ? Math.max(timeMs, nowMs) : Math.min(timeMs, nowMs);
  return (
    <time dateTime={time} title={formatters.dateTime(time)} style={{ whiteSpace: 'nowrap' }}>
      {formatters.relative(shownMs, nowMs)}
    </time>
  );
};
