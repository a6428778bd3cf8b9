import React from 'react';
import { EuiPageTemplate, EuiSpacer } from '@elastic/eui';
import { AppProblems } from '../../components/app_problems/app_problems';
import { ACTOR_PIVOT, MCP_SERVER_PIVOT, SKILL_PIVOT } from '../../../common/overview/pivot_fields';
import { wordsOf } from '../../format/words_of';
import { testIds } from '../../test_ids';
import { NoDataCallouts } from '../sources/no_data/no_data_callouts';
import { CountPanel } from './count_panel';
import { EventsOverTimePanel } from './events_over_time/events_over_time_panel';
import { WaitingCallout } from './first_run/waiting_callout';
import { FreshnessLine } from './freshness/freshness_line';
import { LatestEntriesPanel } from './latest_entries/latest_entries_panel';
import { FirstSeenPanel } from './first_seen/first_seen_panel';
import { SignInsPanel } from './sign_ins/sign_ins_panel';
import { EventsByTypePanel } from './events_by_type/events_by_type_panel';
import { PanelRow } from './panel_row';
import { strings } from './strings';
import { Tile } from './tile/tile';
import { TopCategoriesPanel } from './top_categories/top_categories_panel';
import { usePanel } from './use_panel';

interface OverviewBodyProps {
  isRefreshPaused: boolean;
  /** A source is there, its first event is not. */
  isWaiting: boolean;
}

const TILE_MIN_WIDTH_PX = 150;
const HALF_MIN_WIDTH_PX = 440;
const THIRD_MIN_WIDTH_PX = 296;

/** All panels, from the whole to the single entry. */
export const OverviewBody = ({ isRefreshPaused, isWaiting }: OverviewBodyProps) => {
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
        <NoDataCallouts />
        {isWaiting && (
          <>
            <WaitingCallout />
            <EuiSpacer size="l" />
          </>
        )}
        <PanelRow minWidthPx={TILE_MIN_WIDTH_PX}>
          <Tile panel="total_events" {...totalEvents} />
          <Tile panel="unique_users" {...uniqueUsers} />
          <Tile panel="errors" {...errors} color="danger" />
          <Tile panel="unique_mcp_servers" {...uniqueMcpServers} />
        </PanelRow>
        <EuiSpacer size="l" />
        <EventsOverTimePanel />
        <EuiSpacer size="l" />
        <PanelRow minWidthPx={HALF_MIN_WIDTH_PX}>
          <EventsByTypePanel />
          <TopCategoriesPanel />
        </PanelRow>
        <EuiSpacer size="l" />
        <PanelRow minWidthPx={THIRD_MIN_WIDTH_PX}>
          <SignInsPanel />
          <CountPanel
            panel="admin_changes"
            {...strings.adminChanges}
            field="event.action"
            filter="actions"
            wordsOf={wordsOf}
          />
          <CountPanel
            panel="sharing_and_exports"
            {...strings.sharingAndExports}
            field="event.action"
            filter="actions"
            wordsOf={wordsOf}
          />
        </PanelRow>
        <EuiSpacer size="l" />
        <PanelRow minWidthPx={THIRD_MIN_WIDTH_PX}>
          <CountPanel
            panel="top_users"
            {...strings.topUsers}
            emptyText={strings.noEvents}
            field={ACTOR_PIVOT}
            filter="users"
          />
          <CountPanel panel="top_addresses" {...strings.topAddresses} field="source.ip" isEmptyWithoutValues />
          <CountPanel
            panel="top_countries"
            {...strings.topCountries}
            field="source.geo.country_name"
            isEmptyWithoutValues
          />
        </PanelRow>
        <EuiSpacer size="l" />
        <PanelRow minWidthPx={THIRD_MIN_WIDTH_PX}>
          <CountPanel
            panel="top_mcp_servers"
            {...strings.topMcpServers}
            emptyText={strings.topMcpServers.empty}
            field={MCP_SERVER_PIVOT}
          />
          <CountPanel
            panel="top_skills"
            {...strings.topSkills}
            emptyText={strings.topSkills.empty}
            field={SKILL_PIVOT}
          />
          <CountPanel
            panel="actor_kinds"
            {...strings.actorKinds}
            emptyText={strings.noEvents}
            field="anthropic.audit.actor.type"
            wordsOf={wordsOf}
          />
        </PanelRow>
        <EuiSpacer size="l" />
        <PanelRow minWidthPx={HALF_MIN_WIDTH_PX}>
          <FirstSeenPanel panel="new_mcp_servers" />
          <FirstSeenPanel panel="new_skills" />
        </PanelRow>
        <EuiSpacer size="l" />
        <LatestEntriesPanel state={latestEntries} />
      </EuiPageTemplate.Section>
    </div>
  );
};
