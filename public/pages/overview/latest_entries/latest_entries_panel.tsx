import React from 'react';
import { EuiLink, EuiText } from '@elastic/eui';
import { useLocation } from 'react-router-dom';
import type { OverviewPanels } from '../../../../common/api/overview';
import { usePageLink } from '../../../components/page_frame/use_page_link';
import { PATHS } from '../../../paths';
import { testIds } from '../../../test_ids';
import { Panel } from '../panel/panel';
import type { PanelState } from '../panel_state';
import { strings as overviewStrings } from '../strings';
import { LatestEntriesTable } from './latest_entries_table';
import { strings } from './strings';

interface LatestEntriesPanelProps {
  /** Handed in, because the line under the page's title is made from the same answer. */
  state: PanelState<OverviewPanels['latest_entries']>;
}

export const LatestEntriesPanel = ({ state }: LatestEntriesPanelProps) => {
  const pageLink = usePageLink();
  // Both pages have the same filters in their addresses.
  const { search } = useLocation();
  return (
    <Panel
      panel="latest_entries"
      title={strings.title}
      definition={strings.definition}
      state={state}
      isEmpty={({ entries }) => entries.length === 0}
      emptyText={overviewStrings.noEvents}
    >
      {({ entries }) => (
        <>
          <LatestEntriesTable entries={entries} />
          <EuiText size="s">
            <EuiLink {...pageLink(PATHS.activity, search)} data-test-subj={testIds.overview.allEntries}>
              {strings.all}
            </EuiLink>
          </EuiText>
        </>
      )}
    </Panel>
  );
};
