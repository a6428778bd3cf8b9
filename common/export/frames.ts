/**
 * An export is a stream of parts, content and news in turn, each ended by this mark (RS, which no file holds). Only news
 * of completeness makes what came before it a file: a stream that breaks off anywhere is none.
 */
export const FRAME_MARK = '\u001E';

/** What the stream tells between parts of the file. */
export type ExportNews =
  | {
      type: 'begun';
      /** Events that there are to export, at most one more than `maxRows`. */
      total: number;
      maxRows: number;
    }
  | { type: 'progress'; rows: number }
  | {
      type: 'complete';
      rows: number;
      /** Whether events beyond the limit were left out. */
      isCut: boolean;
    }
  | { type: 'failed'; code: string; message: string };

/** A part of the file and what there is to tell after it. */
export const exportFrame = (content: string, news: ExportNews): string =>
  `${content}${FRAME_MARK}${JSON.stringify(news)}${FRAME_MARK}`;
