import React from 'react';
import type { FilterName, OverviewPanel, OverviewPanels, TopRows } from '../../../common/api/overview';
import { testIds } from '../../test_ids';
import { EventCountTable } from './event_count_table/event_count_table';
import { FilterLink } from './filter_link';
import { Panel } from './panel/panel';
import { PivotLink } from './pivot_link';
import { usePanel } from './use_panel';

/** Panels that list the most frequent values of one kind. */
type TopPanel = {
  [Panel in OverviewPanel]: OverviewPanels[Panel] extends TopRows ? Panel : never;
}[OverviewPanel];

interface CountPanelProps {
  panel: TopPanel;
  title: string;
  definition: string;
  /** Heading of the column of values. */
  column: string;
  emptyText: string;
  /** What the values are values of; one of `PIVOT_FIELDS`. */
  field: string;
  /** The filter of the bar that a value becomes when clicked, where there is one. */
  filter?: FilterName;
  /** How a value is written. */
  wordsOf?(value: string): string;
  /** Nothing but events without a value is nothing to show. */
  isEmptyWithoutValues?: boolean;
}

/** The most frequent values of one kind. */
export const CountPanel = ({
  panel,
  title,
  definition,
  column,
  emptyText,
  field,
  filter,
  wordsOf = (value) => value,
  isEmptyWithoutValues = false,
}: CountPanelProps) => (
  <Panel
    panel={panel}
    title={title}
    definition={definition}
    state={usePanel(panel)}
    isEmpty={({ rows }) => rows.every(({ key }) => isEmptyWithoutValues && key === null)}
    emptyText={emptyText}
  >
    {(top) => (
      <EventCountTable
        caption={title}
        column={column}
        top={top}
        testId={testIds.overview.panel(panel).table}
        field={field}
        renderValue={({ value, label }) =>
          filter ? (
            <FilterLink filter={filter} value={value}>
              {label ?? wordsOf(value)}
            </FilterLink>
          ) : (
            <PivotLink field={field} value={value}>
              {label ?? wordsOf(value)}
            </PivotLink>
          )
        }
      />
    )}
  </Panel>
);
