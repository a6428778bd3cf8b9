import { FrameReader } from '../../../../common/export/frame_reader';
import type { ExportNews } from '../../../../common/export/frames';

/** What became of an export. */
export type ExportOutcome =
  | { isComplete: true; file: Blob; rows: number; isCut: boolean }
  /** `message` is what the server said; undefined: the stream just ended. */
  | { isComplete: false; message: string | undefined };

/** From time to time the browser gets what has come, so that it may keep it elsewhere than in the page's memory. */
const BLOB_BYTES = 8 * 1024 * 1024;

/**
 * Puts an export together. There is a file only if the stream said that it was complete.
 *
 * @param onProgress - called with the events so far and those to come
 * @throws what the stream throws, `AbortError` when it was cancelled
 */
export const collectFile = async (
  stream: ReadableStream<Uint8Array>,
  { type, onProgress }: { type: string; onProgress(progress: { rows: number; total: number }): void },
): Promise<ExportOutcome> => {
  const blobs: Blob[] = [];
  let pending: BlobPart[] = [];
  let pendingBytes = 0;
  let total = 0;
  let last: ExportNews | undefined;
  const flush = (): void => {
    blobs.push(new Blob(pending));
    pending = [];
    pendingBytes = 0;
  };
  const frames = new FrameReader({
    onContent: (bytes) => {
      pending.push(Uint8Array.from(bytes));
      pendingBytes += bytes.length;
      if (pendingBytes >= BLOB_BYTES) {
        flush();
      }
    },
    onNews: (news) => {
      last = news;
      if (news.type === 'begun') {
        total = Math.min(news.total, news.maxRows);
        onProgress({ rows: 0, total });
      } else if (news.type === 'progress') {
        onProgress({ rows: news.rows, total });
      }
    },
  });
  const reader = stream.getReader();
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
    frames.read(piece.value);
  }
  flush();
  if (last?.type === 'complete') {
    return { isComplete: true, file: new Blob(blobs, { type }), rows: last.rows, isCut: last.isCut };
  }
  return { isComplete: false, message: last?.type === 'failed' ? last.message : undefined };
};
