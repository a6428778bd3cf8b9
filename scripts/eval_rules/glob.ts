const escape = (text: string): string => text.replace(/[.+^${}()|[\]\\]/g, '\\$&');

/** Whether the whole of `text` matches a pattern with `*` and `?`, upper and lower case told apart. */
export const matchesGlob = (text: string, pattern: string): boolean =>
  new RegExp(`^${escape(pattern).replace(/\*/g, '.*').replace(/\?/g, '.')}$`, 's').test(text);
