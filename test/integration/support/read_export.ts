import { FrameReader } from '../../../common/export/frame_reader';
import type { ExportNews } from '../../../common/export/frames';

/** An export as whoever takes it sees it. */
export const readExport = async (frames: AsyncIterable<string>): Promise<{ text: string; news: ExportNews[] }> => {
  const parts: Uint8Array[] = [];
  const news: ExportNews[] = [];
  const reader = new FrameReader({
    onContent: (bytes) => parts.push(Uint8Array.from(bytes)),
    onNews: (each) => news.push(each),
  });
  for await (const frame of frames) reader.read(new TextEncoder().encode(frame));
  return { text: Buffer.concat(parts).toString('utf8'), news };
};
