import type { BrowserContext } from 'playwright-core';
import { WatchedPage } from '../../browser/support/watched_page';

/** The address of a page stands at the end of what Kibana writes while it loads; that differs from page to page. */
const withoutPage = (line: string): string => line.replace(/\/app\/\S*$/, '/app/');

/** What this Kibana writes into the console of any page (its probe of the security policy, for one). */
export class OwnConsoleLines {
  private constructor(private readonly lines: ReadonlySet<string>) {}

  /** Collected on a page of Kibana's own. */
  static async collect(context: BrowserContext, url: string): Promise<OwnConsoleLines> {
    const watched = await WatchedPage.open(context);
    await watched.page.goto(`${url}/app/discover`, { waitUntil: 'networkidle' });
    const lines = new Set(watched.problems.map(withoutPage));
    await watched.page.close();
    return new OwnConsoleLines(lines);
  }

  /** Those lines that Kibana does not write everywhere. */
  others(lines: readonly string[]): string[] {
    return lines.filter((line) => !this.lines.has(withoutPage(line)));
  }
}
