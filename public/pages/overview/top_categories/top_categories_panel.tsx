import React from 'react';
import { EuiFlexGroup, EuiFlexItem, EuiHealth } from '@elastic/eui';
import type { TopRows } from '../../../../common/api/overview';
import { wordsOf } from '../../../format/words_of';
import { testIds } from '../../../test_ids';
import { EventCountTable } from '../event_count_table/event_count_table';
import { shareRows } from '../event_count_table/share_rows';
import { FilterLink } from '../filter_link';
import { Panel } from '../panel/panel';
import { strings as overviewStrings } from '../strings';
import { usePanel } from '../use_panel';
import { CategoryDonut } from './category_donut';
import { useRowColors } from './use_row_colors';
import { strings } from './strings';

export const TopCategoriesPanel = () => (
  <Panel
    panel="top_categories"
    title={strings.title}
    definition={strings.definition}
    state={usePanel('top_categories')}
    isEmpty={({ rows }) => rows.length === 0}
    emptyText={overviewStrings.noEvents}
  >
    {(top) => <Categories top={top} />}
  </Panel>
);

const Categories = ({ top }: { top: TopRows }) => {
  const rows = shareRows(top);
  const colorOf = useRowColors(rows);
  return (
    <EuiFlexGroup gutterSize="m" alignItems="center" justifyContent="center" wrap responsive={false}>
      <EuiFlexItem grow style={{ minWidth: 300 }}>
        <EventCountTable
          caption={strings.title}
          column={strings.column}
          top={top}
          shareAs="text"
          field="event.category"
          testId={testIds.overview.panel('top_categories').table}
          renderValue={(row) => (
            <EuiHealth color={colorOf(row.id)} textSize="inherit">
              <FilterLink filter="categories" value={row.value}>
                {wordsOf(row.value)}
              </FilterLink>
            </EuiHealth>
          )}
        />
      </EuiFlexItem>
      <EuiFlexItem grow={false}>
        <CategoryDonut rows={rows} colorOf={colorOf} />
      </EuiFlexItem>
    </EuiFlexGroup>
  );
};
