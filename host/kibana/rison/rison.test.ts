import fc from 'fast-check';
import { decodeRison } from './decode_rison';
import { encodeRison } from './encode_rison';

describe('rison', () => {
  it('writes the state of a Discover address as Kibana writes it', () => {
    const state = {
      query: { esql: "FROM logs | WHERE a == 'b!'" },
      time: { from: 'now-15m', to: 'now' },
      list: [1, -2.5, null, true],
    };
    expect(encodeRison(state)).toBe(
      "(list:!(1,-2.5,!n,!t),query:(esql:'FROM logs | WHERE a == !'b!!!''),time:(from:now-15m,to:now))",
    );
  });

  it('reads back whatever it wrote', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const plain = JSON.parse(JSON.stringify(value).replace(/-0\b/g, '0')) as unknown;
        expect(decodeRison(encodeRison(plain))).toEqual(plain);
      }),
    );
  });

  it('says where a text stops being rison', () => {
    expect(() => decodeRison("(a:'b)")).toThrow(/character 6/);
    expect(() => decodeRison('(a:b)c')).toThrow(/character 5/);
  });
});
