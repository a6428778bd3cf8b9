import { useEffect, useState } from 'react';

/** The present in epoch milliseconds, drawn anew at every interval. */
export const useNow = (intervalMs: number): number => {
  const [nowMs, setNowMs] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNowMs(Date.now()), intervalMs);
    return () => clearInterval(timer);
  }, [intervalMs]);
  return nowMs;
};
