import type { Locator, Page } from 'playwright-core';

/** `data-test-subj` may hold several ids, apart by blanks. */
export const testIdSelector = (testId: string): string => `[data-test-subj~="${testId}"]`;

export const byTestId = (within: Page | Locator, testId: string): Locator => within.locator(testIdSelector(testId));
