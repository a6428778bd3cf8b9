/** Words of the language; as a column name, or a part of one, they need quotes. */
const RESERVED = new Set(
  (
    'and as asc by desc false first full_outer in inner is join last left like lookup match metadata not null nulls ' +
    'on or outer right rlike row true using where with'
  ).split(' '),
);

const PLAIN_PART = /^(?:[A-Za-z][A-Za-z0-9_]*|[_@][A-Za-z0-9_]+)$/;

/**
 * A field or column name as ES|QL writes it: plain where every part between dots is a plain word, else the whole name
 * in backticks (a backtick in it is doubled).
 *
 * @throws RangeError for an empty name, which no column has
 */
export const escapeIdentifier = (name: string): string => {
  if (name === '') throw new RangeError('A column name must not be empty.');
  const isPlain = name.split('.').every((part) => PLAIN_PART.test(part) && !RESERVED.has(part.toLowerCase()));
  return isPlain ? name : `\`${name.replace(/`/g, '``')}\``;
};
