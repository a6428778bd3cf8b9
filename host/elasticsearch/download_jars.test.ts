import { downloadedJar } from './download_jars';

describe('downloadedJar', () => {
  it.each([
    ['[INFO] Downloaded from central: https://example.org/a/b/1/b-1.jar (11 MB at 2.0 MB/s)', 'b-1.jar'],
    ['Downloaded from central: https://example.org/a/b/1/b-1.jar', 'b-1.jar'],
    ['[INFO] Downloading from central: https://example.org/a/b/1/b-1.jar', undefined],
    ['[INFO] Downloaded from central: https://example.org/a/b/1/b-1.pom (1 kB at 1 kB/s)', undefined],
  ])('reads %j as %j', (line, expected) => {
    expect(downloadedJar(line)).toBe(expected);
  });
});
