import { PackError } from './pack_error';

const VERSION = /^(0|[1-9]\d{0,3})\.(0|[1-9]\d{0,3})\.(0|[1-9]\d{0,3})$/;

/** The first and the last minor version that the plugin is made for. */
export const SUPPORTED_KIBANA = { from: [8, 12], to: [9, 5] } as const;

/**
 * The versions in a list such as `8.12.2,9.5.0`, in its order and each once. Kibana's installer compares the whole version
 * with its own, so that a range or a missing patch number can't be packed for.
 *
 * @throws PackError for anything that is not major.minor.patch
 */
export const parseKibanaVersions = (list: string): string[] => {
  const versions = list.split(',').map((text) => text.trim());
  for (const version of versions) {
    if (!VERSION.test(version)) {
      throw new PackError(`"${version}" is not a version of Kibana. Name it in full, for example 8.12.2.`);
    }
  }
  return [...new Set(versions)];
};

/** Whether the plugin is made for that version, e.g. `8.19.4`. */
export const isSupportedKibana = (version: string): boolean => {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const position = major * 10_000 + minor;
  const { from, to } = SUPPORTED_KIBANA;
  return position >= from[0] * 10_000 + from[1] && position <= to[0] * 10_000 + to[1];
};
