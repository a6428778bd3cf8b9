import { useEffect, useRef } from 'react';

interface AutoRefreshOptions {
  isPaused: boolean;
  intervalMs: number;
  refresh(): void;
}

/**
 * Calls `refresh` at an interval while the page is in sight. EUI's date picker has a timer of its own, but starts it
 * anew whenever it is drawn, so that a page that redraws often would never be refreshed.
 */
export const useAutoRefresh = ({ isPaused, intervalMs, refresh }: AutoRefreshOptions): void => {
  const latest = useRef(refresh);
  useEffect(() => {
    latest.current = refresh;
  });
  useEffect(() => {
    if (isPaused) {
      return undefined;
    }
    const timer = setInterval(() => {
      if (!document.hidden) {
        latest.current();
      }
    }, intervalMs);
    return () => clearInterval(timer);
  }, [isPaused, intervalMs]);
};
