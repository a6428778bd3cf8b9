import type { UseMutationResult, UseQueryResult } from '@tanstack/react-query';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { DeadLettersAnswer, OpenDeadLetters, ReplayAnswer } from '../../../../common/api/dead_letters';
import { useServices } from '../../../kibana/services_context';
import { SOURCES_QUERY_KEY } from '../use_sources';

const REFRESH_MS = 5_000;
const COUNT_REFRESH_MS = 15_000;
const KEY = ['dead_letters'];

/**
 * How many records of each source are set aside, by its id. Empty while that isn't known, as for somebody who may not
 * read them.
 */
export const useDeadLetterCounts = (): ReadonlyMap<string, OpenDeadLetters> => {
  const { api } = useServices();
  const { data } = useQuery({
    queryKey: [...KEY, 'counts'],
    queryFn: ({ signal }) => api.countDeadLetters({ signal }),
    refetchInterval: COUNT_REFRESH_MS,
    retry: false,
  });
  return new Map(data?.sources.map(({ sourceId, ...open }) => [sourceId, open]));
};

/** A page of the open ones, newest first. */
export const useDeadLetters = (sourceId: string, page: number): UseQueryResult<DeadLettersAnswer> => {
  const { api } = useServices();
  return useQuery({
    queryKey: [...KEY, 'list', sourceId, page],
    queryFn: ({ signal }) => api.getDeadLetters({ id: sourceId, page, signal }),
    refetchInterval: REFRESH_MS,
    keepPreviousData: true,
  });
};

export const useReplay = (sourceId: string): UseMutationResult<ReplayAnswer, unknown, void> => {
  const { api } = useServices();
  const queryClient = useQueryClient();
  return useMutation(() => api.replayDeadLetters(sourceId), {
    onSettled: () =>
      Promise.all([queryClient.invalidateQueries(KEY), queryClient.invalidateQueries(SOURCES_QUERY_KEY)]),
  });
};
