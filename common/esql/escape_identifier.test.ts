import fc from 'fast-check';
import { escapeIdentifier } from './escape_identifier';

describe('escapeIdentifier', () => {
  it.each(['event.action', '@timestamp', '_id', 'anthropic.audit.mcp_server_id', 'Actor2'])(
    'leaves %s plain',
    (name) => {
      expect(escapeIdentifier(name)).toBe(name);
    },
  );

  it.each([
    ['a-b', '`a-b`'],
    ['user.first', '`user.first`'],
    ['LIKE', '`LIKE`'],
    ['a.5b', '`a.5b`'],
    ['a..b', '`a..b`'],
    ['x`y', '`x``y`'],
    ['a | LIMIT 1', '`a | LIMIT 1`'],
    ['_', '`_`'],
  ])('quotes %s', (name, expected) => {
    expect(escapeIdentifier(name)).toBe(expected);
  });

  it('refuses an empty name', () => {
    expect(() => escapeIdentifier('')).toThrow('must not be empty');
  });

  it('never leaves a quote open, whatever the name', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, unit: 'binary' }), (name) => {
        const text = escapeIdentifier(name);
        return text === name ? /^[\w.@]+$/.test(name) : /^`(?:[^`]|``)+`$/.test(text);
      }),
    );
  });
});
