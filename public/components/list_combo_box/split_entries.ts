/** Entries of a list as people paste them: one a line, or with commas or semicolons between them. */
export const splitEntries = (text: string): string[] => [
  ...new Set(
    text
      .split(/[\n\r,;]+/)
      .map((entry) => entry.trim())
      .filter((entry) => entry !== ''),
  ),
];
