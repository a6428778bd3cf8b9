import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** What is asked of the page by `findings`, in the browser. */
interface AxeInPage {
  axe: { run(context: unknown, options: unknown): Promise<{ violations: AxeViolation[] }> };
}
interface AxeViolation {
  id: string;
  impact?: string | null;
  nodes: Array<{ target: unknown; failureSummary?: string }>;
}

const GRAVE = ['serious', 'critical'];

/** Serious and critical findings of axe on a page as it stands: rule, element, what is wrong. */
export const graveFindings = async (page: Page): Promise<string[]> => {
  // Evaluated, not added as a script: the page's security policy forbids that, as it should.
  await page.evaluate(axe.source);
  const violations = await page.evaluate(async () => {
    const { violations: found } = await (window as unknown as AxeInPage).axe.run(document, {
      resultTypes: ['violations'],
    });
    return found.map(({ id, impact, nodes }) => ({
      id,
      impact,
      nodes: nodes.map(({ target, failureSummary = '' }) => `${JSON.stringify(target)} ${failureSummary}`),
    }));
  });
  return violations
    .filter(({ impact }) => GRAVE.includes(impact ?? ''))
    .flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.replace(/\s+/g, ' ')}`));
};

/** Elements that make the page wider than its window. */
export const tooWide = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= width) return [];
    return [...document.querySelectorAll('main *')]
      .filter((element) => element.getBoundingClientRect().right > width)
      .slice(0, 10)
      .map((element) => `${element.tagName} ${element.className} ${Math.round(element.getBoundingClientRect().right)}`);
  });
