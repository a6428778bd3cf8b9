import { byTestId, testIdSelector } from './by_test_id';
import type { WatchedPage } from './watched_page';

/** What Discover found. */
export interface DiscoverAnswer {
  esql: string;
  columns: string[];
  /** Cells as text; `null` is a value that isn't there. */
  rows: string[][];
}

const cellsOf = (rows: Element[]): string[][] =>
  rows.map((row) =>
    [...row.querySelectorAll<HTMLElement>('td .euiTableCellContent')].map((cell) => cell.innerText.trim()),
  );

/** The host's stand-in for Discover, opened by a link of a panel. */
export class DiscoverPage {
  constructor(readonly watched: WatchedPage) {}

  /** Waits for the query to have run. @throws Error with what Discover says when it failed */
  async answer(): Promise<DiscoverAnswer> {
    const { page } = this.watched;
    const error = byTestId(page, 'discoverError');
    await byTestId(page, 'discoverQueryHits').or(error).waitFor();
    if ((await error.count()) > 0) throw new Error(`Discover: ${await error.innerText()}`);
    const count = Number.parseInt(await byTestId(page, 'discoverQueryHits').innerText(), 10);
    const table = page.locator(testIdSelector('discoverDocTable'));
    return {
      esql: await byTestId(page, 'discoverQuery').innerText(),
      columns: await table.locator('thead th').allInnerTexts(),
      // Without results the table has a row that says so.
      rows: count === 0 ? [] : await table.locator('tbody tr').evaluateAll(cellsOf),
    };
  }

  async close(): Promise<void> {
    await this.watched.page.close();
  }
}
