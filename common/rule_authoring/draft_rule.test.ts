import fc from 'fast-check';
import { parseStackVersion } from '../esql';
import { draftRule } from './draft_rule';

const OPTIONS = { settings: {}, stack: parseStackVersion('8.19.0') };

describe('a draft', () => {
  it.each([
    '5 failed sign-ins within 99999999999 years',
    'within 9999999999999999999999999 hours 5 failed logins by one user',
  ])('of "%s" is refused with the reason', (request) => {
    expect(draftRule(request, OPTIONS)).toMatchObject({
      status: 'refused',
      reason: expect.stringMatching(/six years at most/) as string,
    });
  });

  it.each(Object.getOwnPropertyNames(Object.prototype))('comes of the word "%s"', (word) => {
    for (const request of [word, `${word} is created`, `alert when ${word} = ${word}`])
      expect(['rule', 'needs_input', 'refused']).toContain(draftRule(request, OPTIONS).status);
  });

  it('comes of any text whatever', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 400 }), fc.string({ maxLength: 400 })), (request) => {
        expect(['rule', 'needs_input', 'refused']).toContain(draftRule(request, OPTIONS).status);
      }),
    );
  });

  it('comes of any numbers and spans', () => {
    const number = fc.oneof(fc.integer(), fc.double(), fc.bigInt());
    const span = fc.constantFrom('seconds', 'minutes', 'hours', 'days', 'weeks', 'months', 'years', '%', 'times');
    fc.assert(
      fc.property(number, number, span, (count, length, unit) => {
        const request = `more than ${count} failed sign-ins by the same user within ${length} ${unit}`;
        expect(['rule', 'needs_input', 'refused']).toContain(draftRule(request, OPTIONS).status);
      }),
    );
  });
});
