import React from 'react';
import { EuiBadge, EuiButtonEmpty, EuiFlexGroup, EuiFlexItem } from '@elastic/eui';
import type { FilterName } from '../../../../common/api/overview';
import { testIds } from '../../../test_ids';
import { NO_FILTERS, FILTER_NAMES } from '../url_state/overview_url_state';
import type { ChosenFilters } from '../url_state/overview_url_state';
import { removeFilterValue } from '../url_state/change_filters';
import { strings } from './strings';
import { valueLabel } from './value_label';

interface FilterPillsProps {
  filters: ChosenFilters;
  onChange(filters: ChosenFilters): void;
}

/** The chosen values in words, each to be taken back, or all at once. */
export const FilterPills = ({ filters, onChange }: FilterPillsProps) => {
  const pill = (name: FilterName, value: string) => {
    const label = valueLabel(name, value);
    return (
      <EuiFlexItem grow={false} key={`${name}:${value}`} style={{ minWidth: 0 }}>
        <EuiBadge
          color="hollow"
          iconType="cross"
          iconSide="right"
          iconOnClick={() => onChange(removeFilterValue(filters, name, value))}
          iconOnClickAriaLabel={strings.removePill(strings.names[name], label)}
          title={value}
          data-test-subj={testIds.overview.filterPill}
          data-filter={name}
          data-value={value}
        >
          {strings.pill(strings.names[name], label)}
        </EuiBadge>
      </EuiFlexItem>
    );
  };
  return (
    <EuiFlexGroup gutterSize="s" alignItems="center" wrap responsive={false}>
      {FILTER_NAMES.flatMap((name) => filters[name].map((value) => pill(name, value)))}
      <EuiFlexItem grow={false}>
        <EuiButtonEmpty
          size="xs"
          flush="both"
          onClick={() => onChange(NO_FILTERS)}
          data-test-subj={testIds.overview.clearFilters}
        >
          {strings.clear}
        </EuiButtonEmpty>
      </EuiFlexItem>
    </EuiFlexGroup>
  );
};
