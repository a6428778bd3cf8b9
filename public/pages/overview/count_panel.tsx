import React from 'react';
import type { FilterName, OverviewPanel } from '../../../common/api/overview';
import { testIds } from '../../test_ids';
import { EventCountTable } from './event_count_table/event_count_table';
import { FilterLink } from './filter_link';
import { Panel } from './panel/panel';
import { usePanel } from './use_panel';

interface CountPanelProps {
  panel: Extract<OverviewPanel, 'top_users' | 'top_mcp_servers' | 'top_skills'>;
  title: string;
  definition: string;
  /** Heading of the column of values. */
  column: string;
  emptyText: string;
  /** The filter that a value becomes when clicked, where there is one. */
  filter?: FilterName;
}

/** The most frequent values of one kind. */
export const CountPanel = ({ panel, title, definition, column, emptyText, filter }: CountPanelProps) => (
  <Panel
    panel={panel}
    title={title}
    definition={definition}
    state={usePanel(panel)}
    isEmpty={({ rows }) => rows.length === 0}
    emptyText={emptyText}
  >
    {(top) => (
      <EventCountTable
        caption={title}
        column={column}
        top={top}
        testId={testIds.overview.panel(panel).table}
        renderValue={({ value, label }) =>
          filter ? (
            <FilterLink filter={filter} value={value}>
              {label ?? value}
            </FilterLink>
          ) : (
            <span title={value}>{label ?? value}</span>
          )
        }
      />
    )}
  </Panel>
);
