import { useQuery } from '@tanstack/react-query';
import type { UseQueryResult } from '@tanstack/react-query';
import type { OverviewCounts } from '../../../../common/api/overview';
import { useServices } from '../../../kibana/services_context';
import { useOverview } from '../overview_context';
import { previousPeriod } from './previous_period';

/** The period before moves with every round of a live page, and hardly changes. */
const FRESH_MS = 5 * 60 * 1000;

/** The counts of the period before, if they are wanted. Asked for once for each choice, not with every round. */
export const usePrevious = (): UseQueryResult<OverviewCounts> => {
  const { api } = useServices();
  const { filters, askedKey, isCompared } = useOverview();
  return useQuery({
    queryKey: ['overview_previous', askedKey],
    queryFn: ({ signal }) => api.getCounts({ filters: { ...filters, ...previousPeriod(filters) }, signal }),
    enabled: isCompared,
    staleTime: FRESH_MS,
  });
};
