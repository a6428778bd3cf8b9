import type { UseQueryResult } from '@tanstack/react-query';
import { useQuery } from '@tanstack/react-query';
import type { PreviewAnswer, PreviewRequest } from '../../../../common/api/rules';
import { useDebounced } from '../../../components/use_debounced';
import { useServices } from '../../../kibana/services_context';

/** A preview reads weeks of history: it waits until the rule has stood still for a moment. */
const PAUSE_MS = 500;

export interface PreviewHandle {
  query: UseQueryResult<PreviewAnswer>;
  /** Whether what is shown belongs to the rule before. */
  isStale: boolean;
}

/** What a rule would have raised; an outdated question is taken back. */
export const usePreview = (request: PreviewRequest): PreviewHandle => {
  const { api } = useServices();
  const key = JSON.stringify(request);
  const settledKey = useDebounced(key, PAUSE_MS);
  const query = useQuery({
    queryKey: ['rules', 'preview', settledKey],
    queryFn: ({ signal }) => api.previewRule({ request: JSON.parse(settledKey) as PreviewRequest, signal }),
    keepPreviousData: true,
    staleTime: 60_000,
  });
  return { query, isStale: settledKey !== key || query.isPreviousData };
};
