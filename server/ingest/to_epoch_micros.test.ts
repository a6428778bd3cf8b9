import fc from 'fast-check';
import { fromEpochMicros } from './from_epoch_micros';
import { toEpochMicros } from './to_epoch_micros';

describe('instants in microseconds', () => {
  it('keeps the microseconds that a Date would cut', () => {
    expect(toEpochMicros('2026-11-03T09:12:44.118204Z')! - toEpochMicros('2026-11-03T09:12:44.118Z')!).toBe(204);
  });

  it.each([
    ['2026-11-03T10:12:44.1+01:00', '2026-11-03T09:12:44.100000Z'],
    ['2026-11-03T09:12:44Z', '2026-11-03T09:12:44.000000Z'],
    ['2026-11-03T09:12:44.1234567Z', '2026-11-03T09:12:44.123456Z'],
  ])('reads %s as %s', (text, expected) => {
    expect(fromEpochMicros(toEpochMicros(text)!)).toBe(expected);
  });

  it.each([undefined, null, '', 'yesterday', 7, '2026-13-40T00:00:00Z'])('takes %p for no instant', (value) => {
    expect(toEpochMicros(value)).toBeUndefined();
  });

  it('writes every instant so that it reads back the same', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4_000_000_000_000_000 }), (micros) => {
        expect(toEpochMicros(fromEpochMicros(micros))).toBe(micros);
      }),
    );
  });
});
