import { useState } from 'react';
import { useInfiniteQuery } from '@tanstack/react-query';
import type { ActivityFilters, ActivityPage } from '../../../../common/api/activity';
import { useServices } from '../../../kibana/services_context';

/** Begins the key of every question for events. */
export const EVENTS_QUERY_KEY = ['activity'];

export interface EventsHandle {
  /** The page to show; undefined before the first answer. */
  page: ActivityPage | undefined;
  /** Counts from 0. */
  pageIndex: number;
  hasOlder: boolean;
  error: unknown;
  isFetching: boolean;
  /** Whether what is shown answers an older question. */
  isStale: boolean;
  newer(): void;
  older(): void;
  retry(): void;
}

/** The events page by page: pages that were shown are kept, the next one is asked for when it is wanted. */
export const useEvents = (filters: ActivityFilters, roundNumber: number): EventsHandle => {
  const { api } = useServices();
  const key = JSON.stringify([filters, roundNumber]);
  const [place, setPlace] = useState({ key, pageIndex: 0 });
  const query = useInfiniteQuery({
    queryKey: [...EVENTS_QUERY_KEY, key],
    queryFn: ({ pageParam, signal }: { pageParam?: string | undefined; signal?: AbortSignal | undefined }) =>
      api.searchActivity({ search: { filters, ...(pageParam !== undefined && { cursor: pageParam }) }, signal }),
    getNextPageParam: ({ cursor }: ActivityPage) => cursor,
    keepPreviousData: true,
    cacheTime: 0,
    staleTime: Infinity,
  });
  const pages = query.data?.pages ?? [];
  const wanted = place.key === key ? place.pageIndex : 0;
  // A page that is still on its way is shown when it is there.
  const pageIndex = Math.max(0, Math.min(wanted, pages.length - 1));
  const goTo = (index: number): void => setPlace({ key, pageIndex: index });
  return {
    page: pages[pageIndex],
    pageIndex,
    hasOlder: pageIndex + 1 < pages.length || query.hasNextPage === true,
    error: query.error,
    isFetching: query.isFetching,
    isStale: query.isPreviousData,
    newer: () => goTo(pageIndex - 1),
    older: () => {
      goTo(pageIndex + 1);
      if (pageIndex + 1 >= pages.length) {
        void query.fetchNextPage();
      }
    },
    retry: () => void query.refetch(),
  };
};
