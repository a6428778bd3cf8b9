export interface TextPart {
  text: string;
  isFound: boolean;
}

const escapeForRegExp = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/**
 * Cuts a text at the places where one of `words` (or phrases) stands as a whole, in any case. Of overlapping places the
 * longest phrase wins.
 *
 * @returns parts that make up the text again when joined
 */
export const splitByWords = (text: string, words: readonly string[]): TextPart[] => {
  const wanted = [...new Set(words.map((word) => word.trim().replace(/\s+/g, ' ')))]
    .filter((word) => word !== '')
    .sort((left, right) => right.length - left.length);
  if (wanted.length === 0) return text === '' ? [] : [{ text, isFound: false }];
  const alternatives = wanted.map((word) => word.split(' ').map(escapeForRegExp).join('\\s+')).join('|');
  // A letter or digit right beside it would make it part of another word.
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternatives})(?![\\p{L}\\p{N}])`, 'giu');
  const parts: TextPart[] = [];
  let end = 0;
  for (const match of text.matchAll(pattern)) {
    if (match.index > end) parts.push({ text: text.slice(end, match.index), isFound: false });
    parts.push({ text: match[0], isFound: true });
    end = match.index + match[0].length;
  }
  if (end < text.length) parts.push({ text: text.slice(end), isFound: false });
  return parts;
};
