import React from 'react';
import { EuiFieldSearch, EuiFilterGroup, EuiFlexGroup, EuiFlexItem } from '@elastic/eui';
import type { LibraryRule } from '../../../../common/api/library';
import { FAMILY_NAMES } from '../../../../common/detection_rules/families';
import { severityStrings } from '../../../components/severity_badge/strings';
import { testIds } from '../../../test_ids';
import { familyNames } from '../family_names';
import { RULE_STATES, statesOf } from '../rule_state';
import type { LibraryFilters } from '../rule_state';
import { tacticNames } from '../tactic_names';
import { ChoiceFilter } from './choice_filter';
import { stateNames, strings } from './strings';

interface FilterBarProps {
  rules: readonly LibraryRule[];
  filters: LibraryFilters;
  onChange(filters: LibraryFilters): void;
}

const SEVERITIES = ['critical', 'high', 'medium', 'low'] as const;

const countOf = (rules: readonly LibraryRule[], valuesOf: (rule: LibraryRule) => readonly string[], value: string) =>
  rules.filter((rule) => valuesOf(rule).includes(value)).length;

/** Search and filters, as on the Rules page of Security. */
export const FilterBar = ({ rules, filters, onChange }: FilterBarProps) => {
  const options = (
    keys: readonly string[],
    labels: Readonly<Record<string, string>>,
    valuesOf: (rule: LibraryRule) => readonly string[],
  ) => keys.map((key) => ({ key, label: labels[key] ?? key, count: countOf(rules, valuesOf, key) }));
  return (
    <EuiFlexGroup gutterSize="s" wrap>
      <EuiFlexItem style={{ minWidth: 240 }}>
        <EuiFieldSearch
          fullWidth
          incremental
          placeholder={strings.search}
          aria-label={strings.search}
          value={filters.text}
          onChange={({ target }) => onChange({ ...filters, text: target.value })}
          data-test-subj={testIds.library.search}
        />
      </EuiFlexItem>
      <EuiFlexItem grow={false}>
        <EuiFilterGroup>
          <ChoiceFilter
            id="family"
            name={strings.family}
            options={options(FAMILY_NAMES, familyNames, ({ family }) => [family])}
            chosen={filters.families}
            onChange={(families) => onChange({ ...filters, families })}
          />
          <ChoiceFilter
            id="tactic"
            name={strings.tacticShort}
            options={options(Object.keys(tacticNames), tacticNames, ({ tactics }) => tactics)}
            chosen={filters.tactics}
            onChange={(tactics) => onChange({ ...filters, tactics })}
          />
          <ChoiceFilter
            id="severity"
            name={strings.severity}
            options={options(SEVERITIES, severityStrings, ({ severity }) => [severity])}
            chosen={filters.severities}
            onChange={(severities) => onChange({ ...filters, severities })}
          />
          <ChoiceFilter
            id="state"
            name={strings.state}
            options={options(RULE_STATES, stateNames, statesOf)}
            chosen={filters.states}
            onChange={(states) => onChange({ ...filters, states })}
          />
        </EuiFilterGroup>
      </EuiFlexItem>
    </EuiFlexGroup>
  );
};
