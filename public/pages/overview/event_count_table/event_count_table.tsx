import type { ReactNode } from 'react';
import React from 'react';
import type { EuiBasicTableColumn } from '@elastic/eui';
import { EuiBasicTable, EuiTextColor } from '@elastic/eui';
import type { TopRows } from '../../../../common/api/overview';
import { useServices } from '../../../kibana/services_context';
import { testIds } from '../../../test_ids';
import type { ShareDisplay } from './share_bar';
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
  /** As there is room; without the number, it shows on hover. */
  shareAs?: ShareDisplay;
  /** Longer tables scroll. */
  maxHeightPx?: number;
}

const SHARE_WIDTHS: Readonly<Record<ShareDisplay, string>> = { bar: '64px', text: '64px', bar_and_text: '168px' };

/** A part that scrolls has to be reachable by keyboard, and to say what it is. */
const scrollProps = (label: string, maxHeightPx: number) => ({
  role: 'region',
  'aria-label': label,
  tabIndex: 0,
  style: { maxHeight: maxHeightPx, overflowY: 'auto' as const },
});

/** Values with the number of their events and their share of all, most frequent first. */
export const EventCountTable = ({
  caption,
  column,
  top,
  testId,
  renderValue,
  shareAs = 'bar',
  maxHeightPx,
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
      width: '80px',
      render: ({ count }: ShareRow) => (
        <span data-test-subj={testIds.overview.rowCount} style={{ fontVariantNumeric: 'tabular-nums' }}>
          {formatters.count(count)}
        </span>
      ),
    },
    {
      name: strings.share,
      align: 'right',
      width: SHARE_WIDTHS[shareAs],
      render: ({ share }: ShareRow) => <ShareBar share={share} text={formatters.percent(share)} shareAs={shareAs} />,
    },
  ];
  return (
    <div {...(maxHeightPx !== undefined && scrollProps(caption, maxHeightPx))}>
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
    </div>
  );
};
