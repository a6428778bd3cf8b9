/** Version of the Elastic Stack that a query is written for. */
export interface StackVersion {
  major: number;
  minor: number;
  patch: number;
}

const VERSION = /^(\d+)\.(\d+)(?:\.(\d+))?(?:-[\w.-]+)?$/;

/**
 * @param text - `8.12.2`, `9.5`, `9.5.0-SNAPSHOT`
 * @returns undefined for anything else
 */
export const parseStackVersion = (text: string): StackVersion | undefined => {
  const match = VERSION.exec(text);
  return match === null
    ? undefined
    : { major: Number(match[1]), minor: Number(match[2]), patch: Number(match[3] ?? 0) };
};

const compare = (a: StackVersion, b: StackVersion): number =>
  a.major - b.major || a.minor - b.minor || a.patch - b.patch;

/** Whether `version` is older than `bound`, e.g. `{ major: 8, minor: 13, patch: 0 }`. */
export const isBefore = (version: StackVersion, bound: StackVersion): boolean => compare(version, bound) < 0;

/** Queries follow the lower of Kibana's and Elasticsearch's version: Kibana validates what Elasticsearch runs. */
export const lowerStackVersion = (a: StackVersion, b: StackVersion): StackVersion => (compare(a, b) <= 0 ? a : b);
