import React, { useState } from 'react';
import type { EuiBasicTableColumn } from '@elastic/eui';
import { EuiCallOut, EuiFormRow, EuiInMemoryTable, EuiSelect, EuiSkeletonText, EuiSpacer, EuiText } from '@elastic/eui';
import { SEEN_DAYS } from '../../../common/api/settings';
import type { SeenValue, SettingsList } from '../../../common/api/settings';
import { errorSentence } from '../../api/error_sentence';
import { RelativeTime } from '../../components/relative_time/relative_time';
import { useSeen } from '../../components/use_seen';
import { useServices } from '../../kibana/services_context';
import { testIds } from '../../test_ids';
import { strings } from './strings';

interface SeenTableProps {
  list: SettingsList;
  entries: readonly string[];
  onChoose(values: string[]): void;
}

const DAY_CHOICES = [7, SEEN_DAYS, 90, 365];
const SKELETON_LINES = 8;
const PAGE_SIZES = [10, 25, 50];

/** Values with how often and when last, to be ticked; what is on the list already can't be. */
export const SeenTable = ({ list, entries, onChoose }: SeenTableProps) => {
  const { formatters } = useServices();
  const [days, setDays] = useState(SEEN_DAYS);
  const seen = useSeen(list, { days });
  const isListed = ({ value, isListed: isStored }: SeenValue): boolean => isStored || entries.includes(value);
  const columns: Array<EuiBasicTableColumn<SeenValue>> = [
    {
      field: 'value',
      name: strings.value,
      sortable: true,
      render: (value: string, item: SeenValue) => (
        <div style={{ minWidth: 0, overflowWrap: 'anywhere' }} data-value={value}>
          {value}
          {isListed(item) && (
            <EuiText size="xs" color="subdued">
              {strings.onTheList}
            </EuiText>
          )}
        </div>
      ),
    },
    {
      field: 'count',
      name: strings.events,
      sortable: true,
      align: 'right',
      width: '96px',
      render: (count: number) => formatters.count(count),
    },
    {
      field: 'lastSeen',
      name: strings.lastSeen,
      sortable: true,
      width: '136px',
      render: (time: string) => <RelativeTime time={time} />,
    },
  ];
  return (
    <>
      <EuiFormRow label={strings.seenDays} display="columnCompressed">
        <EuiSelect
          compressed
          value={String(days)}
          options={DAY_CHOICES.map((count) => ({ value: String(count), text: strings.seenDayCount(count) }))}
          onChange={({ target }) => setDays(Number(target.value))}
          data-test-subj={testIds.settings.seenDays}
        />
      </EuiFormRow>
      <EuiSpacer size="m" />
      {seen.isLoading && <EuiSkeletonText lines={SKELETON_LINES} />}
      {seen.isError && (
        <EuiCallOut
          color="danger"
          iconType="error"
          title={strings.seenFailed}
          data-test-subj={testIds.settings.seenError}
        >
          <p>{errorSentence(seen.error, strings.unknownError)}</p>
        </EuiCallOut>
      )}
      {seen.data?.values.length === 0 && (
        <EuiText size="s" color="subdued">
          <p>{strings.seenNone}</p>
        </EuiText>
      )}
      {seen.data && seen.data.values.length > 0 && (
        <>
          <EuiInMemoryTable
            tableCaption={strings.seenTitle(list)}
            items={seen.data.values}
            itemId="value"
            columns={columns}
            sorting={{ sort: { field: 'count', direction: 'desc' } }}
            pagination={{ pageSizeOptions: PAGE_SIZES, initialPageSize: PAGE_SIZES[1] ?? 25 }}
            search={{ box: { incremental: true, placeholder: strings.seenSearch } }}
            selection={{
              selectable: (item: SeenValue) => !isListed(item),
              selectableMessage: (_isSelectable: boolean, item: SeenValue) => (isListed(item) ? strings.onTheList : ''),
              onSelectionChange: (items: SeenValue[]) => onChoose(items.map(({ value }) => value)),
            }}
            rowProps={({ value }: SeenValue) => ({ 'data-seen-value': value })}
            data-test-subj={testIds.settings.seenTable}
          />
          {seen.data.isCut && (
            <EuiText size="xs" color="subdued">
              <p>{strings.seenCut(formatters.count(seen.data.values.length))}</p>
            </EuiText>
          )}
        </>
      )}
    </>
  );
};
