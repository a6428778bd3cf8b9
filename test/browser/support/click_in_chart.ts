import type { Locator } from 'playwright-core';
import { eventually } from './eventually';

/**
 * Clicks a part of a chart. A chart knows what lies under the pointer only after it has drawn itself, and shows that by
 * the pointer's look; a click before that means nothing to it.
 *
 * @param position - in pixels from the chart's upper left corner
 */
export const clickInChart = async (chart: Locator, position: { x: number; y: number }): Promise<void> => {
  const surface = chart.locator('.echChartPointerContainer');
  await eventually(async () => {
    // Only a move tells the chart where the pointer is.
    await chart.hover({ position: { x: position.x, y: position.y + 1 } });
    await chart.hover({ position });
    expect(await surface.evaluate((element) => getComputedStyle(element).cursor)).toBe('pointer');
  });
  await chart.click({ position });
};
