import React from 'react';
import { EuiFilterButton, EuiToolTip } from '@elastic/eui';
import { testIds } from '../../../test_ids';
import { strings } from './strings';

interface OwnReadsButtonProps {
  isOn: boolean;
  onChange(isOn: boolean): void;
}

/** Takes the app's own requests into view; they would outnumber everything else in a quiet organization. */
export const OwnReadsButton = ({ isOn, onChange }: OwnReadsButtonProps) => (
  <EuiToolTip content={strings.ownReadsHelp} position="bottom">
    <EuiFilterButton
      aria-pressed={isOn}
      isSelected={isOn}
      hasActiveFilters={isOn}
      onClick={() => onChange(!isOn)}
      data-test-subj={testIds.overview.ownReads}
    >
      {strings.ownReads}
    </EuiFilterButton>
  </EuiToolTip>
);
