import React from 'react';
import { EuiBadge, EuiFlexGroup, EuiFlexItem } from '@elastic/eui';
import { ACTOR_PIVOT } from '../../../../common/activity/pivot_fields';
import type { Pivot } from '../../../../common/activity/pivot_fields';
import { testIds } from '../../../test_ids';
import { strings } from '../strings';

interface PivotPillsProps {
  pivots: Pivot[];
  onChange(pivots: Pivot[]): void;
}

const MAX_LABEL_LENGTH = 80;

const labelOf = ({ field, value, isExcluded }: Pivot): string => {
  const name = field === ACTOR_PIVOT ? strings.pivots.actor : field;
  const text = value.length > MAX_LABEL_LENGTH ? `${value.slice(0, MAX_LABEL_LENGTH)}…` : value;
  return isExcluded ? strings.pivots.unwanted(name, text) : strings.pivots.wanted(name, text);
};

/** The values that the page is narrowed to or away from, each to be taken back. */
export const PivotPills = ({ pivots, onChange }: PivotPillsProps) => (
  <EuiFlexGroup
    gutterSize="s"
    alignItems="center"
    wrap
    responsive={false}
    aria-label={strings.pivots.label}
    role="group"
  >
    {pivots.map((pivot, position) => (
      <EuiFlexItem grow={false} key={`${pivot.field}:${pivot.value}:${pivot.isExcluded}`} style={{ minWidth: 0 }}>
        <EuiBadge
          color={pivot.isExcluded ? 'danger' : 'hollow'}
          iconType="cross"
          iconSide="right"
          iconOnClick={() => onChange(pivots.filter((_, other) => other !== position))}
          iconOnClickAriaLabel={strings.pivots.remove(labelOf(pivot))}
          title={pivot.value}
          data-test-subj={testIds.activity.pivot}
          data-field={pivot.field}
          data-value={pivot.value}
          data-excluded={pivot.isExcluded}
        >
          {labelOf(pivot)}
        </EuiBadge>
      </EuiFlexItem>
    ))}
  </EuiFlexGroup>
);
