import { createRequire } from 'node:module';

/** A native import() would not find TypeScript here: the command runs as CommonJS. */
const requireHere = createRequire(__filename);

/**
 * A module that is loaded at its first use. What reads requests, packs or holds the rules takes a second to load, which
 * `normalize` at the end of a pipe should not have to wait for.
 *
 * @param path - from this folder
 */
export const loadWhenNeeded =
  <Module>(path: string): (() => Module) =>
  () =>
    requireHere(path) as Module;
