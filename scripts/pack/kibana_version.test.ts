import { isSupportedKibana, parseKibanaVersions } from './kibana_version';
import { PackError } from './pack_error';

describe('parseKibanaVersions', () => {
  it('keeps the order and names each version once', () => {
    expect(parseKibanaVersions('9.5.0, 8.12.2,9.5.0')).toEqual(['9.5.0', '8.12.2']);
  });

  it.each(['', '8.12', '8.12.2,', '8.12.2.1', '08.12.2', 'v8.12.2', '8.12.2-SNAPSHOT', '8.12.2/..', 'kibana', '8.x.1'])(
    'refuses "%s": the installer compares the whole version',
    (list) => {
      expect(() => parseKibanaVersions(list)).toThrow(PackError);
    },
  );
});

describe('isSupportedKibana', () => {
  it.each([
    ['8.11.9', false],
    ['8.12.0', true],
    ['8.19.14', true],
    ['9.0.0', true],
    ['9.5.4', true],
    ['9.6.0', false],
    ['10.0.0', false],
  ])('%s: %p', (version, expected) => {
    expect(isSupportedKibana(version)).toBe(expected);
  });
});
