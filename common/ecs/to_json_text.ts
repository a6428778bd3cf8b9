/** JSON.stringify without recursion, for values nested so deeply that the built-in one runs out of stack. */
const stringifyIteratively = (root: unknown): string => {
  const parts: string[] = [];
  const pending: Array<{ text: string } | { value: unknown }> = [{ value: root }];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if ('text' in next) {
      parts.push(next.text);
    } else if (typeof next.value !== 'object' || next.value === null) {
      parts.push(JSON.stringify(next.value) ?? 'null');
    } else {
      const isArray = Array.isArray(next.value);
      const children = Object.entries(next.value);
      pending.push({ text: isArray ? ']' : '}' });
      for (let index = children.length - 1; index >= 0; index -= 1) {
        const [name, value] = children[index] as [string, unknown];
        pending.push({ value });
        const separator = index > 0 ? ',' : '';
        pending.push({ text: isArray ? separator : `${separator}${JSON.stringify(name)}:` });
      }
      pending.push({ text: isArray ? '[' : '{' });
    }
  }
  return parts.join('');
};

/** A parsed JSON value as compact JSON, however deeply it is nested. */
export const toJsonText = (value: unknown): string => {
  try {
    return JSON.stringify(value);
  } catch (error) {
    if (error instanceof RangeError) return stringifyIteratively(value);
    throw error;
  }
};
