import fc from 'fast-check';
import { formatInstant, parseInstant } from './instant';

describe('instants', () => {
  it('come back from their text to the microsecond', () => {
    const micros = fc.integer({ min: 0, max: 4_102_444_800_000_000 });
    fc.assert(fc.property(micros, (instant) => expect(parseInstant(formatInstant(instant))).toBe(instant)));
  });

  it('agree with the platform on every offset', () => {
    const offset = fc.tuple(fc.constantFrom('+', '-'), fc.nat(14), fc.nat(59));
    const pad = (value: number): string => String(value).padStart(2, '0');
    fc.assert(
      fc.property(
        fc.date({ min: new Date(0), max: new Date('2100-01-01'), noInvalidDate: true }),
        offset,
        (date, [sign, hours, minutes]) => {
          const text = date.toISOString().replace('Z', `${sign}${pad(hours)}:${pad(minutes)}`);
          expect(parseInstant(text)).toBe(Date.parse(text) * 1000);
        },
      ),
    );
  });

  it.each([
    ['2026-11-03', 'a date without time'],
    ['2026-11-03T09:12:44', 'no offset'],
    ['2026-11-03T09:12:44 01:00', 'a plus sign that was not encoded'],
    ['2026-11-03 09:12:44Z', 'a blank between date and time'],
    ['2026-02-30T00:00:00Z', 'a day that does not exist'],
    ['2026-13-01T00:00:00Z', 'a month that does not exist'],
    ['2026-11-03T24:00:00Z', 'an hour that does not exist'],
    ['2026-11-03T09:12:44+24:00', 'an offset that does not exist'],
    ['1762161164', 'seconds since 1970'],
    ['', 'nothing'],
  ])('refuse %p: %s', (text) => {
    expect(parseInstant(text)).toBeUndefined();
  });

  it('cut what is finer than a microsecond', () => {
    expect(parseInstant('2026-11-03T09:12:44.1182049Z')).toBe(parseInstant('2026-11-03T09:12:44.118204Z'));
  });
});
