import type { ReactNode } from 'react';
import React, { useMemo, useState } from 'react';
import type { Criteria, EuiBasicTableColumn } from '@elastic/eui';
import { EuiBasicTable, EuiText } from '@elastic/eui';
import type { AuditEntry } from '../../../../common/api/overview';
import { expanderColumn } from '../../../components/expander_column/expander_column';
import { RelativeTime } from '../../../components/relative_time/relative_time';
import { wordsOf } from '../../../format/words_of';
import { testIds } from '../../../test_ids';
import { FilterLink } from '../filter_link';
import { EntryDetails } from './entry_details';
import type { EntryRow } from './entry_row';
import { toEntryRow } from './entry_row';
import { OutcomeHealth } from './outcome_health';
import { strings } from './strings';

const PAGE_SIZES = [10, 25, 50];
/** Below that the table scrolls sideways instead of breaking every word. */
const MIN_WIDTH_PX = 880;

interface ExpandProps {
  isExpanded(id: string): boolean;
  toggle(id: string): void;
}

const columnsOf = ({ isExpanded, toggle }: ExpandProps): Array<EuiBasicTableColumn<EntryRow>> => [
  expanderColumn<EntryRow>({
    title: strings.expandColumn,
    width: '32px',
    isExpanded,
    toggle,
    label: (_row, isOpen) => (isOpen ? strings.collapse : strings.expand),
    testId: testIds.overview.entryExpand,
  }),
  {
    name: strings.time,
    width: '116px',
    render: ({ time }: EntryRow) => (time === undefined ? strings.missing : <RelativeTime time={time} />),
  },
  {
    name: strings.actor,
    truncateText: true,
    render: ({ actor }: EntryRow) =>
      actor === undefined ? (
        strings.missing
      ) : (
        <FilterLink filter="users" value={actor}>
          {actor}
        </FilterLink>
      ),
  },
  {
    name: strings.action,
    width: '24%',
    render: ({ action }: EntryRow) =>
      action === undefined ? (
        strings.missing
      ) : (
        <div style={{ minWidth: 0 }}>
          <FilterLink filter="actions" value={action}>
            {wordsOf(action)}
          </FilterLink>
          <EuiText size="xs" color="subdued" className="eui-textTruncate" title={action}>
            {action}
          </EuiText>
        </div>
      ),
  },
  {
    name: strings.category,
    width: '120px',
    render: ({ categories }: EntryRow): ReactNode =>
      categories.length === 0 ? (
        strings.missing
      ) : (
        <span>
          {categories.map((category, position) => (
            <React.Fragment key={category}>
              {position > 0 && ', '}
              <FilterLink filter="categories" value={category}>
                {wordsOf(category)}
              </FilterLink>
            </React.Fragment>
          ))}
        </span>
      ),
  },
  {
    name: strings.outcome,
    width: '88px',
    render: ({ outcome }: EntryRow) => (outcome === undefined ? strings.missing : <OutcomeHealth outcome={outcome} />),
  },
  {
    name: strings.sourceIp,
    width: '120px',
    render: ({ sourceIp }: EntryRow) => <span style={{ overflowWrap: 'anywhere' }}>{sourceIp ?? strings.missing}</span>,
  },
  {
    name: strings.organization,
    truncateText: true,
    render: ({ organizationId, organizationName }: EntryRow) =>
      organizationId === undefined ? (
        strings.missing
      ) : (
        <FilterLink filter="organizations" value={organizationId}>
          {organizationName ?? organizationId}
        </FilterLink>
      ),
  },
];

/** The newest entries, a few at a time; each opens to all of it. */
export const LatestEntriesTable = ({ entries }: { entries: AuditEntry[] }) => {
  const [expandedIds, setExpandedIds] = useState<ReadonlySet<string>>(new Set());
  const [page, setPage] = useState({ index: 0, size: PAGE_SIZES[0] ?? 10 });
  const rows = useMemo(() => entries.map(toEntryRow), [entries]);
  // A live page may lose rows under the reader's feet.
  const lastPage = Math.max(0, Math.ceil(rows.length / page.size) - 1);
  const pageIndex = Math.min(page.index, lastPage);
  const shown = rows.slice(pageIndex * page.size, (pageIndex + 1) * page.size);

  const toggle = (id: string): void => {
    const next = new Set(expandedIds);
    if (!next.delete(id)) {
      next.add(id);
    }
    setExpandedIds(next);
  };

  return (
    <div style={{ overflowX: 'auto' }}>
      <EuiBasicTable
        style={{ minWidth: MIN_WIDTH_PX }}
        compressed
        tableCaption={strings.title}
        items={shown}
        itemId="id"
        columns={columnsOf({ isExpanded: (id) => expandedIds.has(id), toggle })}
        itemIdToExpandedRowMap={Object.fromEntries(
          shown.filter(({ id }) => expandedIds.has(id)).map((row) => [row.id, <EntryDetails key={row.id} row={row} />]),
        )}
        pagination={{
          pageIndex,
          pageSize: page.size,
          totalItemCount: rows.length,
          pageSizeOptions: PAGE_SIZES,
        }}
        onChange={({ page: chosen }: Criteria<EntryRow>) => {
          if (chosen) {
            setPage({ index: chosen.index, size: chosen.size });
          }
        }}
        rowProps={({ id }: EntryRow) => ({ 'data-entry-id': id })}
        data-test-subj={testIds.overview.panel('latest_entries').table}
      />
    </div>
  );
};
