/** Activity types, patterns and settings that any part of an intent names. */
export const typesIn = (value: unknown): string[] => {
  if (typeof value !== 'object' || value === null) return [];
  const node = value as { kind?: unknown; types?: string[]; patterns?: string[]; setting?: string };
  const own =
    node.kind === 'activity'
      ? [...(node.types ?? []), ...(node.patterns ?? [])]
      : node.kind === 'setting' && node.setting !== undefined
        ? [node.setting]
        : [];
  return [...own, ...Object.values(value).flatMap(typesIn)];
};
