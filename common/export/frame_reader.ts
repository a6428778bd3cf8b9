import type { ExportNews } from './frames';
import { FRAME_MARK } from './frames';

const MARK = FRAME_MARK.charCodeAt(0);

interface FrameReaderOptions {
  onContent(bytes: Uint8Array): void;
  onNews(news: ExportNews): void;
}

/** Takes an export apart again, however the network has cut it into pieces. */
export class FrameReader {
  private readonly options: FrameReaderOptions;
  private isNews = false;
  private newsBytes: number[] = [];

  constructor(options: FrameReaderOptions) {
    this.options = options;
  }

  /** @throws SyntaxError for a stream that is no export */
  read(bytes: Uint8Array): void {
    let start = 0;
    while (start < bytes.length) {
      const mark = bytes.indexOf(MARK, start);
      const end = mark === -1 ? bytes.length : mark;
      this.take(bytes.subarray(start, end));
      if (mark !== -1) this.turn();
      start = end + 1;
    }
  }

  private take(bytes: Uint8Array): void {
    if (this.isNews) this.newsBytes.push(...bytes);
    else if (bytes.length > 0) this.options.onContent(bytes);
  }

  private turn(): void {
    if (this.isNews) {
      const text = new TextDecoder().decode(new Uint8Array(this.newsBytes));
      this.newsBytes = [];
      this.options.onNews(JSON.parse(text) as ExportNews);
    }
    this.isNews = !this.isNews;
  }
}
