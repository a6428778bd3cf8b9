import { FIELD_TABLE } from '../../../common/ecs';
import type { IndexFields } from '../query_client';

/** Types that a query treats alike. */
const FAMILIES: Readonly<Record<string, string>> = {
  keyword: 'text',
  constant_keyword: 'text',
  wildcard: 'text',
  text: 'text',
  match_only_text: 'text',
  long: 'number',
  integer: 'number',
  short: 'number',
  byte: 'number',
  unsigned_long: 'number',
  double: 'number',
  float: 'number',
  half_float: 'number',
  scaled_float: 'number',
  date: 'date',
  date_nanos: 'date',
};

const familyOf = (type: string): string => FAMILIES[type] ?? type;

export interface FieldProblems {
  /** Fields that no index maps. */
  missing: string[];
  /** One sentence for each field whose type doesn't fit. */
  wrong: string[];
}

/** Compares the fields that a query names with what the indices have. */
export const fieldProblems = (names: readonly string[], { types }: Pick<IndexFields, 'types'>): FieldProblems => {
  const wrong = names.flatMap((name) => {
    const found = types.get(name) ?? [];
    const families = [...new Set(found.map(familyOf))];
    if (families.length > 1) return [`${name} has different types in different indices (${found.join(', ')}).`];
    const expected = FIELD_TABLE.get(name)?.type;
    const [family] = families;
    // Fields of other sources have no type that is known here, and nothing compares a flattened one.
    if (family === undefined || expected === undefined || expected === 'flattened') return [];
    return familyOf(expected) === family ? [] : [`${name} is of type ${found.join(', ')} instead of ${expected}.`];
  });
  return { missing: names.filter((name) => !types.has(name)), wrong };
};
