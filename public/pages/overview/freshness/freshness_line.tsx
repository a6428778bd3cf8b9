import React from 'react';
import { EuiText } from '@elastic/eui';
import type { OverviewPanels } from '../../../../common/api/overview';
import { RelativeTime } from '../../../components/relative_time/relative_time';
import { useServices } from '../../../kibana/services_context';
import { testIds } from '../../../test_ids';
import { readText } from '../../../../common/activity/read_field';
import type { PanelState } from '../panel_state';
import { medianDelay } from './median_delay';
import { strings } from './strings';

interface FreshnessLineProps {
  latestEntries: PanelState<OverviewPanels['latest_entries']>;
  isRefreshPaused: boolean;
}

/** A page header keeps a description far away, in new Kibanas less so; Kibana's Security pages have such a line right below the title. */
const CLOSE_TO_TITLE = { marginBlockStart: -16 };

/** How new the newest event is, and whether the page follows. */
export const FreshnessLine = ({ latestEntries, isRefreshPaused }: FreshnessLineProps) => {
  const newest =
    latestEntries.status === 'loaded' ? readText(latestEntries.data.entries[0]?.document, '@timestamp') : undefined;
  const { formatters } = useServices();
  const delay = latestEntries.status === 'loaded' ? medianDelay(latestEntries.data.entries) : undefined;
  return (
    <EuiText size="xs" color="subdued" style={CLOSE_TO_TITLE} data-test-subj={testIds.overview.freshness}>
      <p>
        {latestEntries.status === 'loaded' && (
          <>
            {strings.lastEvent} {newest === undefined ? strings.none : <RelativeTime time={newest} />}
            {' · '}
            {delay !== undefined && `${strings.delay(formatters.duration(Math.max(1, Math.round(delay))))} · `}
          </>
        )}
        {isRefreshPaused ? strings.paused : strings.live}
      </p>
    </EuiText>
  );
};
