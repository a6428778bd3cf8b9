/** Ends of names that say what happens with two words: `claude_chat_deletion_failed`. */
const TWO_WORDS =
  /_(?:(?:deletion|addition|removal|access|login)_(?:failed|succeeded|initiated|completed)|(?:sharing|visibility)_updated|audit_truncated)$/u;

/** The thing and what happens to it, by the name of a type: `claude_chat_deleted` gives `claude_chat` and `deleted`. */
export const partsOf = (type: string): { thing: string; action: string } => {
  const [end = ''] = TWO_WORDS.exec(type) ?? /_[^_]+$/u.exec(type) ?? [];
  return { thing: type.slice(0, type.length - end.length), action: end.slice(1) };
};

/** Numbers equal values from 0, in the order of their first appearance. */
export const numbered = (values: readonly string[]): number[] => {
  const places = new Map<string, number>();
  for (const value of values) if (!places.has(value)) places.set(value, places.size);
  return values.map((value) => places.get(value) ?? 0);
};
