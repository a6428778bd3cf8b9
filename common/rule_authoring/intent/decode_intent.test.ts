import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodeIntent } from '.';

const readme = readFileSync(join(__dirname, 'README.md'), 'utf8');
const examples = [...readme.matchAll(/^"(.+?)"[^\n]*\n\n```json\n(.+?)\n```/gms)].map(([, request, json]) => ({
  request: String(request),
  intent: JSON.parse(String(json)) as Record<string, unknown>,
}));

const activity = (types: string[]) => ({ kind: 'activity', types });
const eventIntent = (where: unknown, more = {}) => ({ shape: { kind: 'event', events: { where } }, ...more });

describe('decodeIntent', () => {
  it.each(examples)('reads the example "$request"', ({ intent }) => {
    expect(decodeIntent(intent)).toEqual({ ok: true, intent });
  });

  it('covers every shape with the examples', () => {
    const kinds = new Set(examples.map(({ intent }) => (intent as { shape: { kind: string } }).shape.kind));
    expect(kinds.size).toBeGreaterThanOrEqual(9);
  });

  it('says where a value is wrong, and only for the kind that was meant', () => {
    expect(
      decodeIntent(eventIntent({ kind: 'not', of: { kind: 'equals', field: 'user email', values: ['a'] } })),
    ).toEqual({ ok: false, errors: ['shape.events.where.of.field: expected the name of a field'] });
    expect(
      decodeIntent({ shape: { kind: 'threshold', events: { where: activity(['a']) }, by: [], window: '15 min' } }),
    ).toMatchObject({ ok: false });
  });

  it('refuses unknown keys at any depth instead of dropping them', () => {
    expect(decodeIntent(eventIntent({ ...activity(['a']), exept: ['b'] }))).toEqual({
      ok: false,
      errors: ['shape.events.where.exept: no such key'],
    });
    expect(decodeIntent(eventIntent(activity(['a']), { query: 'FROM *' }))).toEqual({
      ok: false,
      errors: ['query: no such key'],
    });
  });

  it.each([null, 7, 'FROM logs', [], {}, { shape: {} }, { shape: { kind: 'magic' } }])('refuses %j', (input) => {
    expect(decodeIntent(input)).toMatchObject({ ok: false });
  });

  it('keeps the errors few', () => {
    const of = Array.from({ length: 50 }, () => ({ kind: 'equals', field: 7, values: [] }));
    const decoded = decodeIntent(eventIntent({ kind: 'all', of }));
    expect(decoded.ok ? [] : decoded.errors).toHaveLength(8);
  });
});
