/** Compares Kibana's version; pre-release suffixes (`9.5.0-SNAPSHOT`) are ignored. */
export interface KibanaVersion {
  readonly text: string;
  isBefore(other: string): boolean;
}

const toNumbers = (version: string): [number, number, number] => {
  const [major = 0, minor = 0, patch = 0] = (/^\d+(\.\d+){0,2}/.exec(version)?.[0] ?? '').split('.').map(Number);
  return [major, minor, patch];
};

export const kibanaVersion = (text: string): KibanaVersion => ({
  text,
  isBefore: (other) => {
    const mine = toNumbers(text);
    const theirs = toNumbers(other);
    const firstDifference = mine.findIndex((number, position) => number !== theirs[position]);
    return firstDifference !== -1 && mine[firstDifference]! < theirs[firstDifference]!;
  },
});
