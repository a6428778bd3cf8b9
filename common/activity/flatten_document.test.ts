import fc from 'fast-check';
import { flattenDocument } from './flatten_document';
import { readTexts } from './read_field';

describe('a document as a list of fields', () => {
  it('has every value under its full name', () => {
    expect(flattenDocument({ b: { c: [1, 'x'], d: { e: null } }, 'a.z': true, list: [{ k: 1 }], empty: {} })).toEqual([
      { field: 'a.z', values: ['true'] },
      { field: 'b.c', values: ['1', 'x'] },
      { field: 'empty', values: ['{}'] },
      { field: 'list', values: ['{"k":1}'] },
    ]);
  });

  it('never fails, and names fields as they are read', () => {
    const leaf = fc.oneof(fc.string(), fc.integer(), fc.boolean());
    const document = fc.dictionary(
      fc.constantFrom('a', 'b', 'c'),
      fc.oneof(leaf, fc.dictionary(fc.constantFrom('d', 'e'), leaf)),
    );
    fc.assert(
      fc.property(document, (value) => {
        for (const { field, values } of flattenDocument(value)) {
          if (values[0] !== '{}') expect(readTexts(value, field)).toEqual(values);
        }
      }),
    );
    fc.assert(fc.property(fc.dictionary(fc.string(), fc.anything()), (value) => void flattenDocument(value)));
  });
});
