import { exportFrame } from '../../../../common/export/frames';
import { collectFile } from './collect_file';

const streamOf = (...pieces: string[]): ReadableStream<Uint8Array> =>
  new ReadableStream({
    start: (controller) => {
      pieces.forEach((piece) => controller.enqueue(new TextEncoder().encode(piece)));
      controller.close();
    },
  });
const BEGUN = exportFrame('head\n', { type: 'begun', total: 3, maxRows: 2 });
const ROWS = exportFrame('a\nb\n', { type: 'progress', rows: 2 });

describe('a file put together from an export', () => {
  it('is whole when the stream says so', async () => {
    const seen: unknown[] = [];
    const outcome = await collectFile(
      streamOf(BEGUN, ROWS.slice(0, 3), ROWS.slice(3), exportFrame('', { type: 'complete', rows: 2, isCut: true })),
      { type: 'text/csv', onProgress: (progress) => seen.push(progress) },
    );
    expect(outcome).toMatchObject({ isComplete: true, rows: 2, isCut: true });
    expect(await (outcome as { file: Blob }).file.text()).toBe('head\na\nb\n');
    expect(seen).toEqual([
      { rows: 0, total: 2 },
      { rows: 2, total: 2 },
    ]);
  });

  it.each([
    ['breaks off', [BEGUN, ROWS], undefined],
    ['breaks off within a part', [BEGUN, 'a\nb'], undefined],
    ['is empty', [], undefined],
    ['fails', [BEGUN, exportFrame('', { type: 'failed', code: 'x', message: 'Gone.' })], 'Gone.'],
  ])('is none when the stream %s', async (_how, pieces, message) => {
    const outcome = await collectFile(streamOf(...pieces), { type: 'text/csv', onProgress: () => undefined });
    expect(outcome).toEqual({ isComplete: false, message });
  });
});
