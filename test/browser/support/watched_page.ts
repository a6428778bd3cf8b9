import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BrowserContext, Page, Response } from 'playwright-core';

const PICTURES = join(__dirname, '..', 'pictures');
const IS_TEXT = /json|html|text\/plain/;

/** A page under observation: what goes wrong on it, and what the server ever told it. */
export class WatchedPage {
  readonly #log: string[] = [];
  readonly #problems: string[] = [];
  readonly #allowed: RegExp[] = [];
  /** Answers as text, with their addresses; scripts and style sheets are left out. */
  readonly #answers: Array<Promise<string>> = [];

  private constructor(readonly page: Page) {
    page.on('pageerror', (error) => this.#note(`page error: ${error.stack ?? error.message}`, true));
    page.on('console', (message) =>
      this.#note(
        `${message.type()}: ${message.text()} ${message.location().url}`,
        ['error', 'warning'].includes(message.type()),
      ),
    );
    page.on('response', (response) => this.#answers.push(this.#read(response)));
    page.on('crash', () => this.#note('the page crashed', true));
  }

  static async open(context: BrowserContext): Promise<WatchedPage> {
    return new WatchedPage(await context.newPage());
  }

  /** Takes a page that was opened by another one. */
  static watch(page: Page): WatchedPage {
    return new WatchedPage(page);
  }

  /** From now on such an entry of the console is no failure; everything else there is one. */
  allowProblem(pattern: RegExp): void {
    this.#allowed.push(pattern);
  }

  /** Errors and warnings of the console, errors of scripts and violations of the security policy. */
  get problems(): string[] {
    return this.#problems.filter((problem) => !this.#allowed.some((pattern) => pattern.test(problem)));
  }

  /** Everything that the server has answered to this page, and the page as it stands. */
  async everythingShown(): Promise<string[]> {
    return [...(await Promise.all(this.#answers)), await this.page.content()];
  }

  /** Keeps a picture of the page, its console and notes under `test/browser/pictures`. */
  async picture(folder: string, name: string, notes = ''): Promise<void> {
    const path = join(PICTURES, folder);
    await mkdir(path, { recursive: true });
    const file = join(path, name.replace(/[^A-Za-z0-9]+/g, '_').slice(0, 100));
    await this.page.screenshot({ path: `${file}.png`, fullPage: true });
    await writeFile(`${file}.log`, `${this.page.url()}\n${this.#log.join('\n')}\n${notes}`);
  }

  #note(line: string, isProblem: boolean): void {
    this.#log.push(line);
    if (isProblem) this.#problems.push(line);
  }

  async #read(response: Response): Promise<string> {
    const { 'content-type': type = '' } = response.headers();
    this.#log.push(`${response.status()} ${response.request().method()} ${response.url()}`);
    if (!IS_TEXT.test(type) || (response.status() >= 300 && response.status() < 400)) return '';
    // An answer that the page hung up on has no body.
    const body = await response.text().catch(() => '');
    return `${response.url()}\n${body}`;
  }
}
