import type { LibraryRule } from '../../../common/api/library';

/** What a rule is in this space; a rule may be several of the last four at once. */
export const RULE_STATES = ['available', 'needs_setup', 'enabled', 'disabled', 'update', 'changed'] as const;
export type RuleState = (typeof RULE_STATES)[number];

/** The states of a rule, first the one that says most. */
export const statesOf = ({ installed, isOffered }: Pick<LibraryRule, 'installed' | 'isOffered'>): RuleState[] => {
  if (installed === null) return [isOffered ? 'available' : 'needs_setup'];
  return [
    ...(installed.updates.length > 0 ? ['update' as const] : []),
    installed.enabled ? 'enabled' : 'disabled',
    ...(installed.changedByHand.length > 0 ? ['changed' as const] : []),
    ...(isOffered ? [] : ['needs_setup' as const]),
  ];
};

export interface LibraryFilters {
  text: string;
  families: string[];
  tactics: string[];
  severities: string[];
  states: string[];
}

export const NO_FILTERS: LibraryFilters = { text: '', families: [], tactics: [], severities: [], states: [] };

const has = (chosen: readonly string[], values: readonly string[]): boolean =>
  chosen.length === 0 || values.some((value) => chosen.includes(value));

/** Whether a rule is among those that the filters leave; every word of the text has to be in its name, ids or techniques. */
export const matches = (
  rule: LibraryRule,
  { text, families, tactics, severities, states }: LibraryFilters,
): boolean => {
  const searched = [rule.name, rule.id, ...rule.techniques].join(' ').toLowerCase();
  const words = text.toLowerCase().split(/\s+/);
  return (
    words.every((word) => searched.includes(word)) &&
    has(families, [rule.family]) &&
    has(tactics, rule.tactics) &&
    has(severities, [rule.severity]) &&
    has(states, statesOf(rule))
  );
};

export const isInstallable = ({ installed, isOffered }: LibraryRule): boolean => installed === null && isOffered;
export const isUpdatable = ({ installed, isOffered }: LibraryRule): boolean =>
  isOffered && installed !== null && installed.updates.length > 0;
