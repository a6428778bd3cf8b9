import fc from 'fast-check';
import { bulkLines } from './bulk_lines';

describe('bulkLines', () => {
  it('holds each document under its id, whatever characters they are of, and keeps what else is known of it', () => {
    const text = fc.string({ unit: 'binary' });
    fc.assert(
      fc.property(fc.array(fc.record({ id: text, message: text, position: fc.nat() })), (records) => {
        const documents = records.map(({ message, ...known }) => ({ ...known, json: JSON.stringify({ message }) }));
        const made = bulkLines(documents);
        const sent = Buffer.concat(made.map(({ lines }) => lines)).toString('utf8');
        const parsed = sent.split('\n').flatMap((line): unknown[] => (line === '' ? [] : [JSON.parse(line)]));
        expect(parsed).toEqual(records.flatMap(({ id, message }) => [{ create: { _id: id } }, { message }]));
        expect(sent === '' || sent.endsWith('\n')).toBe(true);
        expect(made.map(({ id, position }) => ({ id, position }))).toEqual(
          records.map(({ id, position }) => ({ id, position })),
        );
      }),
    );
  });

  it('takes no memory of those that go elsewhere', () => {
    const [one] = bulkLines([{ id: 'a', json: '{"text":"é"}' }]);
    expect(one?.lines.toString()).toBe('{"create":{"_id":"a"}}\n{"text":"é"}\n');
    expect(one?.lines.buffer.byteLength).toBe(one?.lines.length);
  });
});
