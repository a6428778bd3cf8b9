import React from 'react';
import { EuiButtonEmpty, EuiFlexGroup, EuiFlexItem, EuiPageTemplate, EuiSpacer } from '@elastic/eui';
import { useQueryClient } from '@tanstack/react-query';
import type { ActivityFilters } from '../../../common/api/activity';
import { AppProblems } from '../../components/app_problems/app_problems';
import { useAppStatus } from '../../components/app_problems/use_app_status';
import { usePageTitle } from '../../components/page_frame/use_page_title';
import { discoverRange } from '../../kibana/discover_range';
import { useServices } from '../../kibana/services_context';
import { testIds } from '../../test_ids';
import { FilterBar } from '../overview/filter_bar/filter_bar';
import { FirstRunPrompt } from '../overview/first_run/first_run_prompt';
import { WaitingCallout } from '../overview/first_run/waiting_callout';
import { overviewContext, OverviewProvider } from '../overview/overview_context';
import { NO_FILTERS } from '../overview/url_state/overview_url_state';
import { useUrlState } from '../overview/url_state/use_url_state';
import { EventsBody } from './events/events_body';
import { EVENTS_QUERY_KEY, useEvents } from './events/use_events';
import { ExportButton } from './export/export_button';
import { SearchBox } from './search/search_box';
import { strings } from './strings';
import { readActivityUrl, writeActivityUrl } from './url_state/activity_url';

/** Every single event: searched, filtered, read in full. */
export const ActivityPage = () => {
  usePageTitle(strings.title);
  const { discoverUrl } = useServices();
  const queryClient = useQueryClient();
  const status = useAppStatus();
  const urlState = useUrlState({ read: readActivityUrl, write: writeActivityUrl });
  const { state, filters, roundNumber, refresh, change, replace } = urlState;
  const asked: ActivityFilters = { ...filters, ...(state.search !== '' && { search: state.search }) };
  const handle = useEvents(asked, roundNumber);

  const { page } = handle;
  const href = page && discoverUrl({ esql: page.esql, timeRange: discoverRange(filters) });
  const header = (
    <EuiPageTemplate.Header
      pageTitle={strings.title}
      description={strings.description}
      // One item: each is given a key by its place, and an export must not begin anew when the link comes.
      rightSideItems={[
        <EuiFlexGroup key="actions" gutterSize="s" responsive={false} wrap>
          {href !== undefined && (
            <EuiFlexItem key="discover" grow={false}>
              <EuiButtonEmpty href={href} target="_blank" data-test-subj={testIds.activity.discover}>
                {strings.discover}
              </EuiButtonEmpty>
            </EuiFlexItem>
          )}
          <EuiFlexItem key="export" grow={false}>
            <ExportButton filters={asked} />
          </EuiFlexItem>
        </EuiFlexGroup>,
      ]}
    />
  );
  if (status.data && status.data.sourceCount === 0 && status.data.hasData === false) {
    return (
      <div data-test-subj={testIds.activity.page}>
        <EuiPageTemplate.Header pageTitle={strings.title} />
        <EuiPageTemplate.Section>
          <AppProblems />
          <FirstRunPrompt />
        </EuiPageTemplate.Section>
      </div>
    );
  }
  return (
    <OverviewProvider value={overviewContext(urlState, { search: state.search })}>
      <FilterBar
        state={state}
        isLoading={queryClient.isFetching(EVENTS_QUERY_KEY) > 0}
        hasAutoRefresh={false}
        change={change}
        replace={replace}
        refresh={refresh}
      />
      <div data-test-subj={testIds.activity.page}>
        {header}
        <EuiPageTemplate.Section>
          <AppProblems />
          {status.data?.hasData === false && (
            <>
              <WaitingCallout />
              <EuiSpacer size="l" />
            </>
          )}
          <SearchBox key={state.search} search={state.search} onSearch={(search) => change({ search })} />
          <EuiSpacer size="m" />
          <EventsBody handle={handle} clearAll={() => change({ search: '', pivots: [], filters: NO_FILTERS })} />
        </EuiPageTemplate.Section>
      </div>
    </OverviewProvider>
  );
};
