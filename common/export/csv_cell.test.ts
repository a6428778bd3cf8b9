import fc from 'fast-check';
import { csvCell, csvLine } from './csv_cell';

/** RFC 4180, as strict readers have it: every cell quoted, quotes doubled. */
const parse = (csv: string): string[][] => {
  const rows: string[][] = [[]];
  let rest = csv;
  while (rest !== '') {
    const [cell = '', content = ''] = /^"((?:[^"]|"")*)"/.exec(rest) ?? [];
    if (cell === '') throw new Error(`no cell at ${JSON.stringify(rest.slice(0, 20))}`);
    rows.at(-1)?.push(content.replaceAll('""', '"'));
    rest = rest.slice(cell.length);
    if (rest.startsWith(',')) rest = rest.slice(1);
    else if (rest.startsWith('\r\n')) {
      rest = rest.slice(2);
      if (rest !== '') rows.push([]);
    } else throw new Error(`no separator at ${JSON.stringify(rest.slice(0, 20))}`);
  }
  return rows;
};

describe('a cell of a CSV file', () => {
  it.each([
    ['=1+1', `"'=1+1"`],
    ['+1', `"'+1"`],
    ['-1', `"'-1"`],
    ['@SUM(A1)', `"'@SUM(A1)"`],
    ['\t=1', `"'\t=1"`],
    ['\rx', `"'\rx"`],
    [' =1', `"' =1"`],
    ['\u200B=1', `"'\u200B=1"`],
    ['＝1', `"'＝1"`],
    ['"=1"', `"'""=1"""`],
    ['a=1', '"a=1"'],
    ['a;=1', '"a;=1"'],
    ['', '""'],
  ])('%j becomes %s', (text, cell) => {
    expect(csvCell(text)).toBe(cell);
  });

  it('keeps any text, and begins like no formula', () => {
    const nasty = fc.string({
      unit: fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', '"', ',', ';', ' ', 'a', '＝'),
    });
    fc.assert(
      fc.property(fc.array(fc.oneof(nasty, fc.string({ unit: 'binary' })), { minLength: 1 }), (texts) => {
        const kept = texts.map((text) => text.replaceAll('\u001E', '\uFFFD'));
        const [cells = []] = parse(csvLine(texts));
        cells.forEach((cell, position) => {
          expect([kept[position], `'${kept[position]}`]).toContain(cell);
          expect(cell.trimStart()).not.toMatch(/^[=+\-@]/);
          expect(cell).not.toMatch(/^[\t\r]/);
        });
      }),
    );
  });
});
