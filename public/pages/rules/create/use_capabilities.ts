import type { UseQueryResult } from '@tanstack/react-query';
import { useQuery } from '@tanstack/react-query';
import type { RuleCapabilities } from '../../../../common/api/rules';
import { useServices } from '../../../kibana/services_context';

/** What rules can be on this Kibana, for this user. */
export const useCapabilities = (): UseQueryResult<RuleCapabilities> => {
  const { api } = useServices();
  return useQuery({
    queryKey: ['rules', 'capabilities'],
    queryFn: ({ signal }) => api.getRuleCapabilities({ signal }),
  });
};
