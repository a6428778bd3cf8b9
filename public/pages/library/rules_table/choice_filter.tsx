import React, { useState } from 'react';
import { EuiFilterButton, EuiPopover, EuiSelectable } from '@elastic/eui';
import { testIds } from '../../../test_ids';

interface ChoiceFilterProps {
  /** For test ids. */
  id: string;
  name: string;
  options: ReadonlyArray<{ key: string; label: string; count: number }>;
  chosen: readonly string[];
  onChange(chosen: string[]): void;
}

const WIDTH_PX = 320;

/** A filter of a bar: its name, how many values are chosen, and the list when opened. */
export const ChoiceFilter = ({ id, name, options, chosen, onChange }: ChoiceFilterProps) => {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <EuiPopover
      isOpen={isOpen}
      closePopover={() => setIsOpen(false)}
      panelPaddingSize="none"
      anchorPosition="downRight"
      button={
        <EuiFilterButton
          iconType="arrowDown"
          isSelected={isOpen}
          hasActiveFilters={chosen.length > 0}
          {...(chosen.length > 0 && { numActiveFilters: chosen.length })}
          onClick={() => setIsOpen(!isOpen)}
          data-test-subj={testIds.library.filter(id)}
        >
          {name}
        </EuiFilterButton>
      }
    >
      <div style={{ width: WIDTH_PX }}>
        <EuiSelectable
          aria-label={name}
          listProps={{ truncationProps: undefined, onFocusBadge: false }}
          options={options.map(({ key, label, count }) => ({
            key,
            label,
            append: <span>{count}</span>,
            ...(chosen.includes(key) && { checked: 'on' as const }),
            'data-test-subj': testIds.library.filterOption(key),
          }))}
          onChange={(changed) =>
            onChange(changed.flatMap(({ key, checked }) => (checked === 'on' && key !== undefined ? [key] : [])))
          }
        >
          {(list) => list}
        </EuiSelectable>
      </div>
    </EuiPopover>
  );
};
