import React, { useState } from 'react';
import { EuiFilterButton, EuiPopover } from '@elastic/eui';
import type { FilterName } from '../../../../common/api/overview';
import { testIds } from '../../../test_ids';
import { FilterValues } from './filter_values';
import { strings } from './strings';

interface FilterPopoverProps {
  name: FilterName;
  chosen: string[];
  onChange(chosen: string[]): void;
}

/** A filter of the bar: its name, how many values are chosen, and the list when opened. */
export const FilterPopover = ({ name, chosen, onChange }: FilterPopoverProps) => {
  const [isOpen, setIsOpen] = useState(false);
  const searchId = `claudeActivityFilterSearch-${name}`;
  return (
    <EuiPopover
      isOpen={isOpen}
      closePopover={() => setIsOpen(false)}
      panelPaddingSize="none"
      anchorPosition="downLeft"
      initialFocus={`#${searchId}`}
      button={
        <EuiFilterButton
          iconType="arrowDown"
          isSelected={isOpen}
          hasActiveFilters={chosen.length > 0}
          {...(chosen.length > 0 && { numActiveFilters: chosen.length })}
          onClick={() => setIsOpen(!isOpen)}
          data-test-subj={testIds.overview.filterButton(name)}
        >
          {strings.names[name]}
        </EuiFilterButton>
      }
    >
      <FilterValues name={name} chosen={chosen} searchId={searchId} onChange={onChange} />
    </EuiPopover>
  );
};
