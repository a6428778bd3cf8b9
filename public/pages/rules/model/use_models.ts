import { useQuery } from '@tanstack/react-query';
import type { ModelInfo } from '../../../../common/api/rules';
import { useServices } from '../../../kibana/services_context';

const NONE: readonly ModelInfo[] = [];

/** Models that may read requests for this person; none while that isn't known, since everything works without them. */
export const useModels = (): readonly ModelInfo[] => {
  const { api } = useServices();
  const { data } = useQuery({
    queryKey: ['rules', 'models'],
    queryFn: ({ signal }) => api.getRuleModels({ signal }),
  });
  return data?.models ?? NONE;
};
