import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Source } from '../../../../common/api/sources';
import { errorSentence } from '../../../api/error_sentence';
import { useServices } from '../../../kibana/services_context';
import { SOURCES_QUERY_KEY } from '../use_sources';
import { strings } from './strings';

export interface BackfillActions {
  /**
   * @param from - `YYYY-MM-DD`, its beginning in UTC
   * @returns whether it began; if not, the reason is told
   */
  start(from: string): Promise<boolean>;
  cancel(): Promise<void>;
  isStarting: boolean;
  isCancelling: boolean;
}

/** Begins and cancels the reading of history. Failure is told in a toast; the list of sources is read anew. */
export const useBackfillActions = ({ id }: Source): BackfillActions => {
  const { api, toasts } = useServices();
  const queryClient = useQueryClient();
  const options = {
    onSuccess: () => queryClient.invalidateQueries(SOURCES_QUERY_KEY),
    onError: (error: unknown) => {
      toasts.addDanger({ title: strings.actionFailed, text: errorSentence(error, strings.unknownError) });
    },
  };
  const start = useMutation((from: string) => api.startBackfill(id, { from: `${from}T00:00:00Z` }), options);
  const cancel = useMutation(() => api.cancelBackfill(id), options);
  const succeeds = (pending: Promise<unknown>): Promise<boolean> =>
    pending.then(
      () => true,
      () => false,
    );
  return {
    start: (from) => succeeds(start.mutateAsync(from)),
    cancel: async () => void (await succeeds(cancel.mutateAsync())),
    isStarting: start.isLoading,
    isCancelling: cancel.isLoading,
  };
};
