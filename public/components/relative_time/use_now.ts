import { useEffect, useState } from 'react';

const beginOfTick = (intervalMs: number): number => Math.floor(Date.now() / intervalMs) * intervalMs;

/**
 * The present in epoch milliseconds, drawn anew at every interval. All callers change at the same moments, so that two
 * times beside each other never seem to be in the wrong order.
 */
export const useNow = (intervalMs: number): number => {
  const [nowMs, setNowMs] = useState(() => beginOfTick(intervalMs));
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    const waitForNextTick = (): void => {
      timer = setTimeout(
        () => {
          setNowMs(beginOfTick(intervalMs));
          waitForNextTick();
        },
        intervalMs - (Date.now() % intervalMs),
      );
    };
    waitForNextTick();
    return () => clearTimeout(timer);
  }, [intervalMs]);
  return nowMs;
};
