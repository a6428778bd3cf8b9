import type { UseMutationResult, UseQueryResult } from '@tanstack/react-query';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { SourceDeletionAnswer, SourceDeletionPlan } from '../../../../common/api/source_deletion';
import type { Source } from '../../../../common/api/sources';
import { APP_STATUS_KEY } from '../../../components/app_problems/use_app_status';
import { useServices } from '../../../kibana/services_context';
import { SOURCES_QUERY_KEY } from '../use_sources';
import { strings } from './strings';

/** What would go with the source, counted when the question is asked. */
export const useDeletionPlan = ({ id }: Source): UseQueryResult<SourceDeletionPlan> => {
  const { api } = useServices();
  return useQuery({
    queryKey: ['deletion_plan', id],
    queryFn: ({ signal }) => api.planSourceDeletion({ id, signal }),
    cacheTime: 0,
    retry: false,
  });
};

/** Deletes; what came of it is told in a toast, a failure by whoever asked. */
export const useDeleteSource = (
  { id, name }: Source,
  { onDone }: { onDone(): void },
): UseMutationResult<SourceDeletionAnswer, unknown, { withData: boolean }> => {
  const { api, toasts } = useServices();
  const queryClient = useQueryClient();
  const refresh = () =>
    Promise.all([queryClient.invalidateQueries(SOURCES_QUERY_KEY), queryClient.invalidateQueries(APP_STATUS_KEY)]);
  return useMutation(({ withData }) => api.deleteSource({ id, withData }), {
    onSuccess: async ({ deletedEvents, deletedDeadLetters, isComplete }, { withData }) => {
      const count = deletedEvents + deletedDeadLetters;
      if (isComplete) {
        toasts.addSuccess({
          title: strings.deleted(name),
          ...(withData && { text: strings.deletedDocuments(count) }),
        });
      } else {
        toasts.addWarning({ title: strings.unfinished(name), text: strings.unfinishedText(count) });
      }
      await refresh();
      onDone();
    },
    // A deletion that failed half-way has paused the source.
    onError: refresh,
  });
};
