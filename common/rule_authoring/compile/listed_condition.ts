import type { AuthoringSettings, LeafCondition, SettingsList } from '../intent';

type Listed = Extract<LeafCondition, { kind: 'listed' }>;

/** How entries of a list are compared with a field; a country's code is written in capitals. */
const COMPARE: Readonly<Partial<Record<SettingsList, (leaf: Listed, entries: string[]) => LeafCondition>>> = {
  approved_domains: ({ field }, domains) => ({ kind: 'email_domain', field, domains }),
  trusted_networks: ({ field }, ranges) => ({ kind: 'network', field, ranges }),
  approved_countries: ({ field }, codes) => ({
    kind: 'equals',
    field,
    values: codes.map((code) => code.trim().toUpperCase()),
  }),
};

/** Display names in telemetry are typed by people, each on their own machine: case and spaces don't count. */
const isTypedByPeople = (field: string): boolean => field.startsWith('runtime.');

/** Entries of a list of the settings; none if it isn't set. */
export const listEntries = (list: SettingsList, settings: AuthoringSettings): string[] =>
  (settings[list] ?? []).filter((entry) => entry.trim() !== '');

/**
 * A `listed` condition with the entries of its list written out.
 *
 * @throws RangeError if the list is empty; `openQuestions` asks for it before
 */
export const listedCondition = (leaf: Listed, settings: AuthoringSettings): LeafCondition => {
  const entries = listEntries(leaf.list, settings);
  if (entries.length === 0) throw new RangeError(`The list ${leaf.list} is empty.`);
  const compare = COMPARE[leaf.list];
  if (compare !== undefined) return compare(leaf, entries);
  if (!isTypedByPeople(leaf.field)) return { kind: 'equals', field: leaf.field, values: entries };
  const names = entries.map((entry) => entry.trim().replace(/[*?]/g, '?'));
  return { kind: 'text', field: leaf.field, how: 'pattern', values: names };
};
