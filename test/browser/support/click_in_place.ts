import type { Locator } from 'playwright-core';
import { eventually } from './eventually';

/**
 * Clicks what lies in a popover, once it really lies there. Playwright's own click scrolls the page when something still
 * covers its target, and a popover moves when the page is scrolled: the click would hit what was there before.
 */
export const clickInPlace = async (target: Locator): Promise<void> => {
  await target.waitFor();
  const place = await eventually(async () => {
    const found = await target.evaluate((element) => {
      const { left, top, width, height } = element.getBoundingClientRect();
      const [x, y] = [left + width / 2, top + height / 2];
      return element.contains(document.elementFromPoint(x, y)) ? { x, y } : undefined;
    });
    if (found === undefined) throw new Error('Something covers what is to be clicked.');
    return found;
  });
  await target.page().mouse.click(place.x, place.y);
};
