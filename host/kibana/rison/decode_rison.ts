const WORD = /^[^-0-9 '!:(),*@$][^ '!:(),*@$]*/;
const NUMBER = /^-?\d+(\.\d+)?(e-?\d+)?/;

/** Reads rison text. @throws Error naming the position where it isn't rison */
export const decodeRison = (text: string): unknown => {
  let position = 0;
  const fail = (): Error => new Error(`rison decoder error at character ${position} of "${text}"`);
  const take = (expected: string): boolean => {
    if (!text.startsWith(expected, position)) return false;
    position += expected.length;
    return true;
  };
  const match = (pattern: RegExp): string | undefined => {
    const [found] = pattern.exec(text.slice(position)) ?? [];
    if (found === undefined) return undefined;
    position += found.length;
    return found;
  };

  const readQuoted = (): string => {
    let result = '';
    while (!take("'")) {
      if (take('!') && !/['!]/.test(text.charAt(position))) throw fail();
      if (position >= text.length) throw fail();
      result += text.charAt(position);
      position += 1;
    }
    return result;
  };
  const readList = (): unknown[] => {
    const items: unknown[] = [];
    while (!take(')')) {
      if (items.length > 0 && !take(',')) throw fail();
      items.push(readValue());
    }
    return items;
  };
  const readObject = (): Record<string, unknown> => {
    const entries: Array<[string, unknown]> = [];
    while (!take(')')) {
      if (entries.length > 0 && !take(',')) throw fail();
      const key = take("'") ? readQuoted() : (match(WORD) ?? match(NUMBER));
      if (key === undefined || !take(':')) throw fail();
      entries.push([key, readValue()]);
    }
    return Object.fromEntries(entries);
  };
  const readValue = (): unknown => {
    if (take("'")) return readQuoted();
    if (take('!n')) return null;
    if (take('!t')) return true;
    if (take('!f')) return false;
    if (take('!(')) return readList();
    if (take('(')) return readObject();
    const word = match(WORD);
    if (word !== undefined) return word;
    const number = match(NUMBER);
    if (number === undefined) throw fail();
    return Number(number);
  };

  const result = readValue();
  if (position < text.length) throw fail();
  return result;
};
