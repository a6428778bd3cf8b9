import fc from 'fast-check';
import { FrameReader } from './frame_reader';
import type { ExportNews } from './frames';
import { exportFrame } from './frames';

/** Feeds a stream in pieces of the given lengths. */
const readInPieces = (stream: string, lengths: readonly number[]) => {
  const content: number[] = [];
  const news: ExportNews[] = [];
  const reader = new FrameReader({ onContent: (bytes) => content.push(...bytes), onNews: (each) => news.push(each) });
  const bytes = new TextEncoder().encode(stream);
  let start = 0;
  for (const length of [...lengths, bytes.length]) {
    reader.read(bytes.subarray(start, start + length));
    start = Math.min(bytes.length, start + length);
  }
  return { text: new TextDecoder().decode(new Uint8Array(content)), news };
};

const contents = fc.array(
  fc.string({ unit: 'grapheme' }).filter((text) => !text.includes('\u001E')),
  { maxLength: 6 },
);
const streamOf = (parts: readonly string[]): string =>
  parts.map((part, rows) => exportFrame(part, { type: 'progress', rows })).join('') +
  exportFrame('', { type: 'complete', rows: parts.length, isCut: false });

describe('an export as it comes over the network', () => {
  it('is put together again, however it was cut', () => {
    fc.assert(
      fc.property(contents, fc.array(fc.nat({ max: 9 })), (parts, lengths) => {
        const { text, news } = readInPieces(streamOf(parts), lengths);
        expect(text).toBe(parts.join('').replace(/^\uFEFF/, ''));
        expect(news.at(-1)).toEqual({ type: 'complete', rows: parts.length, isCut: false });
        expect(news).toHaveLength(parts.length + 1);
      }),
    );
  });

  it('is never complete when it breaks off', () => {
    fc.assert(
      fc.property(contents, fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }), (parts, share) => {
        const stream = streamOf(parts);
        const { news } = readInPieces(stream.slice(0, Math.floor(share * stream.length)), []);
        expect(news.map(({ type }) => type)).not.toContain('complete');
      }),
    );
  });
});
