import React from 'react';
import { EuiFilterButton, EuiToolTip } from '@elastic/eui';
import { testIds } from '../../../test_ids';
import { strings } from './strings';

/** Shows the period before beside the time range. */
export const CompareButton = ({ isOn, onChange }: { isOn: boolean; onChange(isOn: boolean): void }) => (
  <EuiToolTip content={strings.help} position="bottom">
    <EuiFilterButton
      aria-pressed={isOn}
      isSelected={isOn}
      hasActiveFilters={isOn}
      onClick={() => onChange(!isOn)}
      data-test-subj={testIds.overview.compare}
    >
      {strings.compare}
    </EuiFilterButton>
  </EuiToolTip>
);
