import type { ReactNode } from 'react';
import React from 'react';
import type { EuiBasicTableColumn } from '@elastic/eui';
import { EuiBasicTable, EuiTextColor } from '@elastic/eui';
import type { TopRows } from '../../../../common/api/overview';
import { useServices } from '../../../kibana/services_context';
import { testIds } from '../../../test_ids';
import { ShareBar } from './share_bar';
import type { ShareRow } from './share_rows';
import { shareRows } from './share_rows';
import { strings } from './strings';

interface EventCountTableProps {
  caption: string;
  /** Heading of the column of values. */
  column: string;
  top: TopRows;
  testId: string;
  renderValue(row: ShareRow): ReactNode;
  /** CSS width of the column of shares; wider where the panel has the room. */
  shareWidth?: string;
}

/** Values with the number of their events and their share of all, most frequent first. */
export const EventCountTable = ({
  caption,
  column,
  top,
  testId,
  renderValue,
  shareWidth = '96px',
}: EventCountTableProps) => {
  const { formatters } = useServices();
  const columns: Array<EuiBasicTableColumn<ShareRow>> = [
    {
      name: column,
      truncateText: true,
      render: (row: ShareRow) =>
        row.kind === 'value' ? (
          renderValue(row)
        ) : (
          <EuiTextColor color="subdued">{row.kind === 'none' ? strings.none : strings.others}</EuiTextColor>
        ),
    },
    {
      name: strings.count,
      align: 'right',
      width: '72px',
      render: ({ count }: ShareRow) => (
        <span data-test-subj={testIds.overview.rowCount} style={{ fontVariantNumeric: 'tabular-nums' }}>
          {formatters.count(count)}
        </span>
      ),
    },
    {
      name: strings.share,
      align: 'right',
      width: shareWidth,
      render: ({ share }: ShareRow) => <ShareBar share={share} text={formatters.percent(share)} />,
    },
  ];
  return (
    <EuiBasicTable
      compressed
      tableCaption={caption}
      items={shareRows(top)}
      itemId="id"
      columns={columns}
      rowProps={({ kind, value, count }: ShareRow) => ({
        'data-kind': kind,
        'data-value': value,
        'data-count': count,
      })}
      data-test-subj={testId}
    />
  );
};
