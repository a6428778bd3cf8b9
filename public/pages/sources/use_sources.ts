import type { UseQueryResult } from '@tanstack/react-query';
import { useQuery } from '@tanstack/react-query';
import type { SourcesAnswer } from '../../../common/api/sources';
import { useServices } from '../../kibana/services_context';

const REFRESH_MS = 5_000;

export const SOURCES_QUERY_KEY = ['sources'];

/** All sources with their health, asked again every few seconds. */
export const useSources = ({ refreshMs = REFRESH_MS } = {}): UseQueryResult<SourcesAnswer> => {
  const { api } = useServices();
  return useQuery({
    queryKey: SOURCES_QUERY_KEY,
    queryFn: ({ signal }) => api.listSources({ signal }),
    refetchInterval: refreshMs,
  });
};
