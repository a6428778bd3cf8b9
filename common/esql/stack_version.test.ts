import { isBefore, lowerStackVersion, parseStackVersion } from './stack_version';

describe('stack versions', () => {
  it('reads releases, snapshots and short forms, and nothing else', () => {
    expect(parseStackVersion('8.12.2')).toEqual({ major: 8, minor: 12, patch: 2 });
    expect(parseStackVersion('9.5.0-SNAPSHOT')).toEqual({ major: 9, minor: 5, patch: 0 });
    expect(parseStackVersion('9.5')).toEqual({ major: 9, minor: 5, patch: 0 });
    expect(parseStackVersion('latest')).toBeUndefined();
    expect(parseStackVersion('')).toBeUndefined();
  });

  it('compares by number, not by text', () => {
    const older = { major: 8, minor: 9, patch: 0 };
    const newer = { major: 8, minor: 12, patch: 2 };
    expect(isBefore(older, newer)).toBe(true);
    expect(isBefore(newer, newer)).toBe(false);
    expect(lowerStackVersion(newer, older)).toBe(older);
    expect(lowerStackVersion(older, newer)).toBe(older);
  });
});
