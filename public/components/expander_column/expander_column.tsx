import React from 'react';
import type { EuiBasicTableColumn } from '@elastic/eui';
import { EuiButtonIcon, EuiScreenReaderOnly } from '@elastic/eui';

interface ExpanderColumnOptions<Row> {
  /** For those who hear the table. */
  title: string;
  width: string;
  isExpanded(id: string): boolean;
  toggle(id: string): void;
  /** What the button does for this row, in words. */
  label(row: Row, isExpanded: boolean): string;
  testId: string;
}

/** The first column of a table whose rows open: an arrow, with a heading that is only heard. */
export const expanderColumn = <Row extends { id: string }>({
  title,
  width,
  isExpanded,
  toggle,
  label,
  testId,
}: ExpanderColumnOptions<Row>): EuiBasicTableColumn<Row> => ({
  name: (
    <EuiScreenReaderOnly>
      <span>{title}</span>
    </EuiScreenReaderOnly>
  ),
  isExpander: true,
  width,
  render: (row: Row) => (
    <EuiButtonIcon
      color="text"
      iconType={isExpanded(row.id) ? 'arrowDown' : 'arrowRight'}
      aria-label={label(row, isExpanded(row.id))}
      aria-expanded={isExpanded(row.id)}
      onClick={() => toggle(row.id)}
      data-test-subj={testId}
    />
  ),
});
