import type { IngestState } from './ingest_state';
import { INITIAL_INGEST_STATE } from './ingest_state';
import { isReconcileDue, reconcileWindow } from './reconcile_window';

const NOW = Date.parse('2026-11-10T09:00:00Z');
const HOUR = 3_600_000;
const WATERMARK = '2026-11-10T08:59:58.000001Z';
const OPTIONS = { nowMs: NOW, createdAt: '2026-10-01T00:00:00Z', coveredFrom: '2026-09-01T00:00:00.000000Z' };

const ago = (hours: number): string => new Date(NOW - hours * HOUR).toISOString();
const micros = (hours: number): string => ago(hours).replace('Z', '000Z');
const state = (changes: Partial<IngestState> = {}): IngestState => ({
  ...INITIAL_INGEST_STATE,
  watermark: WATERMARK,
  ...changes,
});

describe('reconcileWindow', () => {
  it('reads the last 48 hours up to the watermark, a day after the last one', () => {
    expect(reconcileWindow(state({ reconciledAt: ago(24) }), OPTIONS)).toEqual({
      kind: 'reconcile',
      from: micros(48),
      to: WATERMARK,
      cursor: null,
      startedAt: null,
    });
  });

  it('is not due earlier, nor before anything is stored, nor on the first day of a source', () => {
    expect(isReconcileDue(state({ reconciledAt: ago(24) }), OPTIONS)).toBe(true);
    expect(isReconcileDue(state({ reconciledAt: ago(23.99) }), OPTIONS)).toBe(false);
    expect(isReconcileDue(state({ watermark: null }), OPTIONS)).toBe(false);
    expect(isReconcileDue(state(), { ...OPTIONS, createdAt: ago(23) })).toBe(false);
  });

  it('reaches a day behind the last one, however long ago that was', () => {
    expect(reconcileWindow(state({ reconciledAt: ago(100) }), OPTIONS).from).toBe(micros(124));
  });

  it('goes on with the one under way', () => {
    const reconcile = { kind: 'reconcile' as const, from: ago(50), to: ago(2), cursor: 'c', startedAt: ago(2) };
    expect(isReconcileDue(state({ reconcile, reconciledAt: ago(1) }), OPTIONS)).toBe(true);
    expect(reconcileWindow(state({ reconcile, reconciledAt: ago(26) }), OPTIONS)).toEqual(reconcile);
  });

  it('looks for nothing older than what was ever read', () => {
    const coveredFrom = micros(30);
    expect(reconcileWindow(state({ reconciledAt: ago(24) }), { ...OPTIONS, coveredFrom }).from).toBe(coveredFrom);
  });
});
