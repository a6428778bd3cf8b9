import type { ReactElement } from 'react';
import React from 'react';
import { EuiFilterGroup, EuiFlexGroup, EuiFlexItem } from '@elastic/eui';

interface FilterButtonsProps {
  isNarrow: boolean;
  children: ReactElement[];
}

/** The buttons of the bar in one row; on narrow screens in several, since a group would squeeze their names away. */
export const FilterButtons = ({ isNarrow, children }: FilterButtonsProps) =>
  isNarrow ? (
    <EuiFlexGroup gutterSize="xs" wrap responsive={false}>
      {children.map((button) => (
        <EuiFlexItem grow={false} key={button.key}>
          <EuiFilterGroup>{button}</EuiFilterGroup>
        </EuiFlexItem>
      ))}
    </EuiFlexGroup>
  ) : (
    <EuiFilterGroup>{children}</EuiFilterGroup>
  );
