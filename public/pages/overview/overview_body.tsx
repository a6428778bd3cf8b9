import type { CSSProperties } from 'react';
import React from 'react';
import { EuiPageTemplate, EuiSpacer, useEuiTheme } from '@elastic/eui';
import { AppProblems } from '../../components/app_problems/app_problems';
import { testIds } from '../../test_ids';
import { CountPanel } from './count_panel';
import { EventsOverTimePanel } from './events_over_time/events_over_time_panel';
import { WaitingCallout } from './first_run/waiting_callout';
import { FreshnessLine } from './freshness/freshness_line';
import { LatestEntriesPanel } from './latest_entries/latest_entries_panel';
import { EventsByTypePanel } from './events_by_type/events_by_type_panel';
import { strings } from './strings';
import { Tile } from './tile/tile';
import { TopCategoriesPanel } from './top_categories/top_categories_panel';
import { usePanel } from './use_panel';

interface OverviewBodyProps {
  isRefreshPaused: boolean;
  /** A source is there, its first event is not. */
  isWaiting: boolean;
}

/** Columns as wide as fit, none narrower than its content can bear. */
const columns = (minWidthPx: number, gap: string): CSSProperties => ({
  display: 'grid',
  gridTemplateColumns: `repeat(auto-fit, minmax(min(${minWidthPx}px, 100%), 1fr))`,
  gap,
});

const TILE_MIN_WIDTH_PX = 200;
const HALF_MIN_WIDTH_PX = 440;
const THIRD_MIN_WIDTH_PX = 320;

/** All panels, from the whole to the single entry. */
export const OverviewBody = ({ isRefreshPaused, isWaiting }: OverviewBodyProps) => {
  const { euiTheme } = useEuiTheme();
  const gap = euiTheme.size.l;
  const latestEntries = usePanel('latest_entries');
  const { totalEvents, uniqueUsers, errors, uniqueMcpServers } = strings.tiles;
  return (
    <div data-test-subj={testIds.overview.page}>
      <EuiPageTemplate.Header
        pageTitle={strings.title}
        description={<FreshnessLine latestEntries={latestEntries} isRefreshPaused={isRefreshPaused} />}
      />
      <EuiPageTemplate.Section>
        <AppProblems />
        {isWaiting && (
          <>
            <WaitingCallout />
            <EuiSpacer size="l" />
          </>
        )}
        <div style={columns(TILE_MIN_WIDTH_PX, gap)}>
          <Tile panel="total_events" {...totalEvents} />
          <Tile panel="unique_users" {...uniqueUsers} />
          <Tile panel="errors" {...errors} color="danger" />
          <Tile panel="unique_mcp_servers" {...uniqueMcpServers} />
        </div>
        <EuiSpacer size="l" />
        <EventsOverTimePanel />
        <EuiSpacer size="l" />
        <div style={columns(HALF_MIN_WIDTH_PX, gap)}>
          <EventsByTypePanel />
          <TopCategoriesPanel />
        </div>
        <EuiSpacer size="l" />
        <div style={columns(THIRD_MIN_WIDTH_PX, gap)}>
          <CountPanel panel="top_users" {...strings.topUsers} emptyText={strings.noEvents} filter="users" />
          <CountPanel panel="top_mcp_servers" {...strings.topMcpServers} emptyText={strings.topMcpServers.empty} />
          <CountPanel panel="top_skills" {...strings.topSkills} emptyText={strings.topSkills.empty} />
        </div>
        <EuiSpacer size="l" />
        <LatestEntriesPanel state={latestEntries} />
      </EuiPageTemplate.Section>
    </div>
  );
};
