import { kibanaVersion } from './kibana_version';

describe('kibanaVersion', () => {
  it.each([
    ['8.12.2', '8.18.0', true],
    ['8.18.0', '8.18.0', false],
    ['8.9.0', '8.12.0', true],
    ['9.0.0', '8.19.3', false],
    ['9.5.0-SNAPSHOT', '9.5.0', false],
    ['9.5.0-SNAPSHOT', '9.10.0', true],
  ])('%s is before %s: %p', (version, other, expected) => {
    expect(kibanaVersion(version).isBefore(other)).toBe(expected);
  });
});
