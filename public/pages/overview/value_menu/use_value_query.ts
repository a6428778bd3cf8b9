import { useQuery } from '@tanstack/react-query';
import type { UseQueryResult } from '@tanstack/react-query';
import type { Pivot } from '../../../../common/overview/pivot_fields';
import type { ActivityQuery } from '../../../../common/api/activity';
import { useServices } from '../../../kibana/services_context';
import { useOverview } from '../overview_context';
import { withPivot } from '../url_state/change_filters';

/** The events of the page that have a value, as ES|QL. */
export const useValueQuery = ({ field, value }: Omit<Pivot, 'isExcluded'>): UseQueryResult<ActivityQuery> => {
  const { api } = useServices();
  const { filters, search, askedKey } = useOverview();
  return useQuery({
    queryKey: ['value_query', askedKey, search, field, value],
    queryFn: ({ signal }) =>
      api.getActivityQuery({
        filters: {
          ...filters,
          ...(search !== '' && { search }),
          pivots: withPivot(filters.pivots ?? [], { field, value, isExcluded: false }),
        },
        signal,
      }),
  });
};
