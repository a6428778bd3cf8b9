import type { BrowserContext } from 'playwright-core';
import { WatchedPage } from '../../browser/support/watched_page';

/** The address of a page stands at the end of what Kibana writes while it loads; that differs from page to page. */
const withoutPage = (line: string): string => line.replace(/\/app\/\S*$/, '/app/');
/** An answer that is an error, with its address: of the plugin's routes or bundle, or of any other part of Kibana. */
const FAILED_ANSWER = /Failed to load resource: .* (\S+)$/;
const IS_OURS = /claude_?activity/i;

/** What this Kibana writes into the console by itself (its probe of the security policy, for one). */
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

  /** Those lines that the plugin has to answer for. */
  others(lines: readonly string[]): string[] {
    return lines.filter((line) => !this.lines.has(withoutPage(line)) && !this.#isAnswerToOthers(line));
  }

  #isAnswerToOthers(line: string): boolean {
    const address = FAILED_ANSWER.exec(line)?.[1];
    return address !== undefined && !IS_OURS.test(new URL(address).pathname);
  }
}
