import React, { useState } from 'react';
import type { Criteria, EuiBasicTableColumn } from '@elastic/eui';
import { EuiBasicTable, EuiText, EuiTextBlockTruncate } from '@elastic/eui';
import type { DeadLetter } from '../../../../common/api/dead_letters';
import { DEAD_LETTERS_PER_PAGE } from '../../../../common/api/dead_letters';
import { expanderColumn } from '../../../components/expander_column/expander_column';
import { RelativeTime } from '../../../components/relative_time/relative_time';
import { testIds } from '../../../test_ids';
import { DeadLetterDetails } from './dead_letter_details';
import { strings } from './strings';

interface DeadLettersTableProps {
  letters: DeadLetter[];
  /** On all pages. */
  open: number;
  page: number;
  onPage(page: number): void;
}

const ERROR_LINES = 2;

const columnsOf = (
  isExpanded: (id: string) => boolean,
  toggle: (id: string) => void,
): Array<EuiBasicTableColumn<DeadLetter>> => [
  expanderColumn<DeadLetter>({
    title: strings.details,
    width: '40px',
    isExpanded,
    toggle,
    label: ({ activityId }, isOpen) => (isOpen ? strings.collapse(activityId) : strings.expand(activityId)),
    testId: testIds.sources.deadLetters.expand,
  }),
  { name: strings.time, width: '128px', render: ({ time }: DeadLetter) => <RelativeTime time={time} /> },
  {
    name: strings.activity,
    width: '32%',
    render: ({ activityId }: DeadLetter) => <span style={{ overflowWrap: 'anywhere' }}>{activityId}</span>,
  },
  {
    name: strings.error,
    render: ({ errorType, errorMessage }: DeadLetter) => (
      <div style={{ minWidth: 0, overflowWrap: 'anywhere' }}>
        {errorType}
        <EuiText size="xs" color="subdued" title={errorMessage}>
          <EuiTextBlockTruncate lines={ERROR_LINES}>{errorMessage}</EuiTextBlockTruncate>
        </EuiText>
      </div>
    ),
  },
];

/** One row a record; each opens to its original text. */
export const DeadLettersTable = ({ letters, open, page, onPage }: DeadLettersTableProps) => {
  const [expandedIds, setExpandedIds] = useState<ReadonlySet<string>>(new Set());
  const toggle = (id: string): void => {
    const next = new Set(expandedIds);
    if (!next.delete(id)) {
      next.add(id);
    }
    setExpandedIds(next);
  };
  return (
    <EuiBasicTable
      compressed
      tableCaption={strings.count(open, false)}
      items={letters}
      itemId="id"
      columns={columnsOf((id) => expandedIds.has(id), toggle)}
      itemIdToExpandedRowMap={Object.fromEntries(
        letters
          .filter(({ id }) => expandedIds.has(id))
          .map((letter) => [letter.id, <DeadLetterDetails key={letter.id} letter={letter} />]),
      )}
      {...(open > DEAD_LETTERS_PER_PAGE && {
        pagination: {
          pageIndex: page,
          pageSize: DEAD_LETTERS_PER_PAGE,
          totalItemCount: open,
          showPerPageOptions: false,
        },
      })}
      onChange={({ page: chosen }: Criteria<DeadLetter>) => {
        if (chosen) {
          onPage(chosen.index);
        }
      }}
      rowProps={({ activityId }: DeadLetter) => ({ 'data-activity-id': activityId })}
      data-test-subj={testIds.sources.deadLetters.table}
    />
  );
};
