import React from 'react';
import { EuiBadge, EuiButtonEmpty, EuiFlexGroup, EuiFlexItem } from '@elastic/eui';
import { ACTOR_PIVOT } from '../../../../common/overview/pivot_fields';
import type { Pivot } from '../../../../common/overview/pivot_fields';
import type { FilterName } from '../../../../common/api/overview';
import { testIds } from '../../../test_ids';
import { NO_FILTERS, FILTER_NAMES } from '../url_state/overview_url_state';
import type { OverviewUrlState } from '../url_state/overview_url_state';
import { removeFilterValue } from '../url_state/change_filters';
import { strings } from './strings';
import { valueLabel } from './value_label';

type Chosen = Pick<OverviewUrlState, 'filters' | 'pivots'>;

interface FilterPillsProps {
  chosen: Chosen;
  onChange(changed: Partial<Chosen>): void;
}

const MAX_LABEL_LENGTH = 80;

const pivotLabel = ({ field, value, isExcluded }: Pivot): string => {
  const name = field === ACTOR_PIVOT ? strings.pivots.actor : field;
  const text = value.length > MAX_LABEL_LENGTH ? `${value.slice(0, MAX_LABEL_LENGTH)}…` : value;
  return isExcluded ? strings.pivots.unwanted(name, text) : strings.pivots.wanted(name, text);
};

/** The chosen values in words, each to be taken back, or all at once. */
export const FilterPills = ({ chosen: { filters, pivots }, onChange }: FilterPillsProps) => {
  const pill = (name: FilterName, value: string) => {
    const label = valueLabel(name, value);
    return (
      <EuiFlexItem grow={false} key={`${name}:${value}`} style={{ minWidth: 0 }}>
        <EuiBadge
          color="hollow"
          iconType="cross"
          iconSide="right"
          iconOnClick={() => onChange({ filters: removeFilterValue(filters, name, value) })}
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
  const pivotPill = (pivot: Pivot, position: number) => (
    <EuiFlexItem grow={false} key={`${pivot.field}:${pivot.value}:${pivot.isExcluded}`} style={{ minWidth: 0 }}>
      <EuiBadge
        color={pivot.isExcluded ? 'danger' : 'hollow'}
        iconType="cross"
        iconSide="right"
        iconOnClick={() => onChange({ pivots: pivots.filter((_, other) => other !== position) })}
        iconOnClickAriaLabel={strings.pivots.remove(pivotLabel(pivot))}
        title={pivot.value}
        data-test-subj={testIds.overview.pivot}
        data-field={pivot.field}
        data-value={pivot.value}
        data-excluded={pivot.isExcluded}
      >
        {pivotLabel(pivot)}
      </EuiBadge>
    </EuiFlexItem>
  );
  return (
    <EuiFlexGroup
      gutterSize="s"
      alignItems="center"
      wrap
      responsive={false}
      role="group"
      aria-label={strings.pivots.label}
    >
      {FILTER_NAMES.flatMap((name) => filters[name].map((value) => pill(name, value)))}
      {pivots.map(pivotPill)}
      <EuiFlexItem grow={false}>
        <EuiButtonEmpty
          size="xs"
          flush="both"
          onClick={() => onChange({ filters: NO_FILTERS, pivots: [] })}
          data-test-subj={testIds.overview.clearFilters}
        >
          {strings.clear}
        </EuiButtonEmpty>
      </EuiFlexItem>
    </EuiFlexGroup>
  );
};
