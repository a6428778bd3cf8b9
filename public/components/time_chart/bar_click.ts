import type { ElementClickListener, XYChartElementEvent } from '@elastic/charts';

/** Listener of a chart by time: tells the time of the bar that is clicked, epoch milliseconds, the end exclusive. */
export const barClick =
  (intervalMs: number, narrowTime: (range: { fromMs: number; toMs: number }) => void): ElementClickListener =>
  ([element]) => {
    const [geometry] = element as XYChartElementEvent;
    narrowTime({ fromMs: Number(geometry.x), toMs: Number(geometry.x) + intervalMs });
  };
