/**
 * Index names, data streams, wildcards, exclusions (`-`) and clusters (`:`), separated by commas. Nothing that ES|QL
 * or its older grammars would read as more than a name: quoting differs between versions, so nothing is quoted.
 */
const INDEX_PATTERN =
  /^-?[\p{Ll}\p{Lo}\p{N}.*_][\p{Ll}\p{Lo}\p{N}.*_:+-]*(?:,-?[\p{Ll}\p{Lo}\p{N}.*_][\p{Ll}\p{Lo}\p{N}.*_:+-]*)*$/u;

/** @throws RangeError if the text is more than an index pattern */
export const assertIndexPattern = (pattern: string): string => {
  if (!INDEX_PATTERN.test(pattern)) throw new RangeError(`"${pattern}" is not an index pattern that ES|QL can read.`);
  return pattern;
};
