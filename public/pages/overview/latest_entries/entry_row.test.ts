import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { toEntryRow } from './entry_row';
import { readField, readText, readTexts } from '../../../../common/activity/read_field';

const samples = readFileSync(resolve(__dirname, '../../../../test/fixtures/sample_documents.ndjson'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Record<string, unknown>);

describe('reading a field', () => {
  it('finds it nested, dotted, and half of each', () => {
    expect(readField({ user: { email: 'a' } }, 'user.email')).toBe('a');
    expect(readField({ 'user.email': 'a' }, 'user.email')).toBe('a');
    expect(readField({ user: { 'target.email': 'a' } }, 'user.target.email')).toBe('a');
    expect(readField({ user: { id: 1 }, 'user.target': { email: 'a' } }, 'user.target.email')).toBe('a');
  });

  it('finds nothing where there is nothing', () => {
    expect(readField({ user: null }, 'user.email')).toBeUndefined();
    expect(readField({ user: [{ email: 'a' }] }, 'user.email')).toBeUndefined();
    expect(readField({}, 'constructor.name')).toBeUndefined();
    expect(readField(undefined, 'user')).toBeUndefined();
  });

  it('makes texts of values and arrays, and none of objects', () => {
    expect(readTexts({ tags: ['a', 7, null, { b: 1 }, true] }, 'tags')).toEqual(['a', '7', 'true']);
    expect(readText({ a: { b: 1 } }, 'a')).toBeUndefined();
  });
});

describe('a row of the latest entries', () => {
  it('has a time, an action, an outcome and an actor for every sample document', () => {
    const rows = samples.map((document, position) => toEntryRow({ id: String(position), index: 'i', document }));
    expect(rows.length).toBeGreaterThan(0);
    rows.forEach(({ time, action, outcome, actor }) => {
      expect([time, action, outcome, actor]).not.toContain(undefined);
    });
  });

  it('labels whoever acted by e-mail address, else by the next thing known', () => {
    const actor = (document: Record<string, unknown>) => toEntryRow({ id: '1', index: 'i', document }).actor;
    expect(actor({ user: { email: 'eve@example.com', id: 'user_1' } })).toBe('eve@example.com');
    expect(actor({ user: { id: 'user_1' } })).toBe('user_1');
    expect(actor({ anthropic: { audit: { actor: { type: 'api_actor', api_key_id: 'apikey_1' } } } })).toBe('apikey_1');
    expect(actor({ anthropic: { audit: { actor: { type: 'system_actor' } } } })).toBe('system_actor');
    expect(actor({})).toBeUndefined();
  });
});
