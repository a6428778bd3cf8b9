import type { UseMutationResult, UseQueryResult } from '@tanstack/react-query';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { RetentionAnswer, RetentionInput, RetentionPlan } from '../../../../common/api/retention';
import { useServices } from '../../../kibana/services_context';
import { strings } from './strings';

const REFRESH_MS = 15_000;
const KEY = ['retention'];

/** How long the data of each namespace is kept. */
export const useRetention = (): UseQueryResult<RetentionAnswer> => {
  const { api } = useServices();
  return useQuery({
    queryKey: KEY,
    queryFn: ({ signal }) => api.getRetention({ signal }),
    refetchInterval: REFRESH_MS,
  });
};

/** What a shorter retention would delete at once, counted when the question is asked. */
export const useRetentionPlan = (namespace: string, days: number): UseQueryResult<RetentionPlan> => {
  const { api } = useServices();
  return useQuery({
    queryKey: [...KEY, 'plan', namespace, days],
    queryFn: ({ signal }) => api.planRetention({ namespace, days, signal }),
    cacheTime: 0,
    retry: false,
  });
};

/** Changes it; that it worked is told in a toast, a failure by whoever asked. */
export const useChangeRetention = (
  namespace: string,
  { onDone }: { onDone(): void },
): UseMutationResult<RetentionAnswer, unknown, RetentionInput> => {
  const { api, toasts } = useServices();
  const queryClient = useQueryClient();
  return useMutation((input: RetentionInput) => api.changeRetention(namespace, input), {
    onSuccess: (answer, { days }) => {
      queryClient.setQueryData(KEY, answer);
      toasts.addSuccess({ title: strings.saved(namespace, days) });
      onDone();
    },
  });
};
