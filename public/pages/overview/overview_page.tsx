import React from 'react';
import { useIsFetching, useQueryClient } from '@tanstack/react-query';
import { useAppStatus } from '../../components/app_problems/use_app_status';
import { usePageTitle } from '../../components/page_frame/use_page_title';
import { FilterBar } from './filter_bar/filter_bar';
import { OverviewBody } from './overview_body';
import { OverviewFirstRun } from './overview_first_run';
import { overviewContext, OverviewProvider } from './overview_context';
import { OVERVIEW_QUERY_KEY } from './use_panel';
import { strings } from './strings';
import { useOverviewState } from './url_state/use_overview_state';
import { useAutoRefresh } from './use_auto_refresh';

/** What happened in the organization, in one page. */
export const OverviewPage = () => {
  usePageTitle(strings.title);
  const handle = useOverviewState();
  const { state, refresh, change, replace } = handle;
  const status = useAppStatus();
  const queryClient = useQueryClient();
  const isFetching = useIsFetching(OVERVIEW_QUERY_KEY) > 0;

  useAutoRefresh({
    isPaused: state.isRefreshPaused,
    intervalMs: state.refreshMs,
    // A new round hangs up on the last one: on a slow cluster no answer would ever arrive.
    refresh: () => {
      if (queryClient.isFetching(OVERVIEW_QUERY_KEY) === 0) {
        refresh();
      }
    },
  });

  if (status.data && status.data.sourceCount === 0 && status.data.hasData === false) {
    return <OverviewFirstRun />;
  }
  return (
    <OverviewProvider value={overviewContext(handle)}>
      <FilterBar state={state} isLoading={isFetching} change={change} replace={replace} refresh={refresh} />
      <OverviewBody isRefreshPaused={state.isRefreshPaused} isWaiting={status.data?.hasData === false} />
    </OverviewProvider>
  );
};
