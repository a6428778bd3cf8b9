import { writeZip } from './write_zip';

const file = (path: string) => ({ path, content: Buffer.from(path) });

describe('writeZip', () => {
  it('gives the same bytes whatever the order of the files and the clock', async () => {
    const files = ['b.txt', 'a/c.txt', 'a.txt'].map(file);
    const zip = await writeZip({ prefix: 'kibana/x', files });
    jest.useFakeTimers({ now: new Date('2031-05-06T07:08:09Z'), doNotFake: ['nextTick', 'setImmediate'] });
    const later = await writeZip({ prefix: 'kibana/x', files: [...files].reverse() });
    jest.useRealTimers();
    expect(later.equals(zip)).toBe(true);
  });

  it('differs when a file does', async () => {
    const one = await writeZip({ prefix: 'x', files: [file('a')] });
    const other = await writeZip({ prefix: 'x', files: [{ path: 'a', content: Buffer.from('b') }] });
    expect(one.equals(other)).toBe(false);
  });
});
