import type { ReactNode } from 'react';
import React from 'react';
import type { EuiBasicTableColumn } from '@elastic/eui';
import { EuiBasicTable, EuiScreenReaderOnly, EuiTextColor } from '@elastic/eui';
import { ACTOR_PIVOT } from '../../../../common/overview/pivot_fields';
import type { TopRows } from '../../../../common/api/overview';
import { useServices } from '../../../kibana/services_context';
import { testIds } from '../../../test_ids';
import { actorOrigin } from '../value_menu/actor_origin';
import { ValueMenuButton } from '../value_menu/value_menu_button';
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
  /** What the values are values of: a field, or `actor`; without it there is nothing to do with one. */
  field?: string | undefined;
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

const actionsColumn = (field: string): EuiBasicTableColumn<ShareRow> => ({
  name: (
    <EuiScreenReaderOnly>
      <span>{strings.actions}</span>
    </EuiScreenReaderOnly>
  ),
  width: '32px',
  render: ({ kind, value, label }: ShareRow) =>
    kind === 'value' ? (
      <ValueMenuButton
        text={label ?? value}
        field={field}
        value={value}
        origin={field === ACTOR_PIVOT ? actorOrigin(value) : undefined}
      />
    ) : null,
});

/** Values with the number of their events and their share of all, most frequent first. */
export const EventCountTable = ({
  caption,
  column,
  top,
  testId,
  field,
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
    ...(field === undefined ? [] : [actionsColumn(field)]),
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
