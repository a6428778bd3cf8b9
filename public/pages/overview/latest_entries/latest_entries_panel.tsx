import React from 'react';
import type { OverviewPanels } from '../../../../common/api/overview';
import { Panel } from '../panel/panel';
import type { PanelState } from '../panel_state';
import { strings as overviewStrings } from '../strings';
import { LatestEntriesTable } from './latest_entries_table';
import { strings } from './strings';

interface LatestEntriesPanelProps {
  /** Handed in, because the line under the page's title is made from the same answer. */
  state: PanelState<OverviewPanels['latest_entries']>;
}

export const LatestEntriesPanel = ({ state }: LatestEntriesPanelProps) => (
  <Panel
    panel="latest_entries"
    title={strings.title}
    definition={strings.definition}
    state={state}
    isEmpty={({ entries }) => entries.length === 0}
    emptyText={overviewStrings.noEvents}
  >
    {({ entries }) => <LatestEntriesTable entries={entries} />}
  </Panel>
);
