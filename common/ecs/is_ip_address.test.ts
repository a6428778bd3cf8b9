import { isIP } from 'node:net';
import fc from 'fast-check';
import { isIpAddress } from './is_ip_address';

describe('isIpAddress', () => {
  it.each([
    '198.51.100.21',
    '0.0.0.0',
    '2001:db8:4c:1::9f',
    '::',
    '::1',
    '1::',
    '::ffff:1.2.3.4',
    '1:2:3:4:5:6:7:8',
    'FE80::A',
  ])('takes %s', (text) => {
    expect(isIpAddress(text)).toBe(true);
  });

  it.each([
    '',
    'not-an-ip',
    '1.2.3',
    '1.2.3.4.5',
    '256.1.1.1',
    '01.2.3.4',
    '1.2.3.4/24',
    '1.2.3.4:80',
    ' 1.2.3.4',
    'fe80::1%eth0',
    '[::1]',
    ':::',
    '1::2::3',
    '1:2:3:4:5:6:7',
    '1:2:3:4:5:6:7::8:9',
    '12345::',
    '::1.2.3',
  ])('does not take %j', (text) => {
    expect(isIpAddress(text)).toBe(false);
  });

  it('agrees with Node on every text, zones apart', () => {
    const piece = fc.constantFrom(
      '0',
      '1',
      'a',
      'F',
      '25',
      '255',
      '256',
      '01',
      'ffff',
      '12345',
      ':',
      '::',
      '.',
      '1.2.3.4',
      ' ',
      'g',
    );
    const texts = fc.oneof(
      fc.ipV4(),
      fc.ipV6(),
      fc.array(piece, { maxLength: 18 }).map((pieces) => pieces.join('')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        expect(isIpAddress(text)).toBe(isIP(text) !== 0);
      }),
      { numRuns: 2000 },
    );
  });
});
