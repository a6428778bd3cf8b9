import type { IngestState } from './ingest_state';
import { INITIAL_INGEST_STATE } from './ingest_state';
import { readWindows, settledAfter } from './read_windows';

const OPTIONS = { liveFrom: '2026-10-01T00:00:00.000000Z', overlapMs: 300_000, pageSize: 100 };
const WATERMARK = '2026-11-03T09:12:44.118204Z';

const state = (changes: Partial<IngestState>): IngestState => ({ ...INITIAL_INGEST_STATE, ...changes });

describe('readWindows', () => {
  it('begins a new source at its look-back', () => {
    expect(readWindows(state({}), OPTIONS)).toEqual([
      { kind: 'all', from: OPTIONS.liveFrom, to: null, cursor: null, startedAt: null },
    ]);
  });

  it('reads from the overlap to the present in one walk', () => {
    expect(readWindows(state({ watermark: WATERMARK, settled: WATERMARK, overlapCount: 100 }), OPTIONS)).toEqual([
      { kind: 'all', from: '2026-11-03T09:07:44.118204Z', to: null, cursor: null, startedAt: null },
    ]);
  });

  it('reads what is new first when the overlap held more than one page', () => {
    expect(readWindows(state({ watermark: WATERMARK, settled: WATERMARK, overlapCount: 101 }), OPTIONS)).toEqual([
      { kind: 'forward', from: WATERMARK, to: null, cursor: null, startedAt: null },
      { kind: 'overlap', from: '2026-11-03T09:07:44.118204Z', to: WATERMARK, cursor: null, startedAt: null },
    ]);
  });

  it('goes on with an interrupted walk, bounds unchanged', () => {
    const open = { kind: 'all' as const, from: OPTIONS.liveFrom, to: null, cursor: 'c', startedAt: WATERMARK };
    expect(readWindows(state({ watermark: WATERMARK, open }), OPTIONS)).toEqual([open]);
  });

  it('reads what is new before going on with an interrupted look back', () => {
    const open = {
      kind: 'overlap' as const,
      from: OPTIONS.liveFrom,
      to: WATERMARK,
      cursor: 'c',
      startedAt: WATERMARK,
    };
    expect(readWindows(state({ watermark: WATERMARK, open }), OPTIONS)).toEqual([
      { kind: 'forward', from: WATERMARK, to: null, cursor: null, startedAt: null },
      open,
    ]);
  });
});

describe('settledAfter', () => {
  const open = { kind: 'all' as const, from: OPTIONS.liveFrom, to: null, cursor: null };

  it('is the newest activity when the walk began after it', () => {
    expect(settledAfter({ ...open, startedAt: '2026-11-03T09:13:00.000Z' }, WATERMARK)).toBe(WATERMARK);
  });

  it('is the beginning of the walk when activities were created during it', () => {
    expect(settledAfter({ ...open, startedAt: '2026-11-03T09:00:00.000Z' }, WATERMARK)).toBe(
      '2026-11-03T09:00:00.000000Z',
    );
  });

  it('is nothing while nothing is stored', () => {
    expect(settledAfter({ ...open, startedAt: WATERMARK }, null)).toBeNull();
  });
});
