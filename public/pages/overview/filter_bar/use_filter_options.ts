import type { UseQueryResult } from '@tanstack/react-query';
import { useQuery } from '@tanstack/react-query';
import type { FilterOptions } from '../../../../common/api/overview';
import { useServices } from '../../../kibana/services_context';
import { useOverview } from '../overview_context';

/** Values of all filters, each under the others. Not asked again by time alone: a list must not move while it is read. */
export const useFilterOptions = (): UseQueryResult<FilterOptions> => {
  const { api } = useServices();
  const { filters, askedKey } = useOverview();
  return useQuery({
    queryKey: ['filter_options', askedKey],
    queryFn: ({ signal }) => api.getFilterOptions({ filters, signal }),
    keepPreviousData: true,
  });
};
