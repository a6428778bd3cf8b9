import { bundledPackages } from './bundled_packages';

describe('bundledPackages', () => {
  it('names the innermost package of each file once, relative to the sources', () => {
    const files = [
      'server/index.ts',
      'node_modules/undici/index.js',
      '/sources/of/it/node_modules/undici/lib/core.js',
      '/sources/of/it/node_modules/@scope/name/esm/a.js',
      'node_modules/a/node_modules/b/index.js',
      '/sources/of/it-too/node_modules/c/index.js',
      '(disabled):node_modules/d/index.js',
    ];
    expect(bundledPackages({ rootDir: '/sources/of/it', files })).toEqual([
      '../it-too/node_modules/c',
      'node_modules/@scope/name',
      'node_modules/a/node_modules/b',
      'node_modules/undici',
    ]);
  });
});
