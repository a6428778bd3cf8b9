import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Source } from '../../../common/api/sources';
import { errorSentence } from '../../api/error_sentence';
import { APP_STATUS_KEY } from '../../components/app_problems/use_app_status';
import { useServices } from '../../kibana/services_context';
import { toSourceInput } from './source_form/source_values';
import { strings } from './strings';
import { SOURCES_QUERY_KEY } from './use_sources';

export interface SourceActions {
  run(source: Source): void;
  setEnabled(source: Source, enabled: boolean): void;
}

/** What a row of the table can do. Success and failure are told in a toast; the list is read anew. */
export const useSourceActions = (): SourceActions => {
  const { api, toasts } = useServices();
  const queryClient = useQueryClient();
  const refresh = async (): Promise<void> => {
    await Promise.all([
      queryClient.invalidateQueries(SOURCES_QUERY_KEY),
      queryClient.invalidateQueries(APP_STATUS_KEY),
    ]);
  };
  const onError = (error: unknown): void => {
    toasts.addDanger({ title: strings.actionFailed, text: errorSentence(error, strings.unknownError) });
  };

  const run = useMutation(({ id }: Source) => api.runSource(id), {
    onSuccess: (_answer, { name }) => {
      toasts.addSuccess({ title: strings.runStarted(name) });
      return refresh();
    },
    onError,
  });
  const setEnabled = useMutation(
    ({ source, enabled }: { source: Source; enabled: boolean }) =>
      api.updateSource(source.id, { ...toSourceInput(source), enabled }),
    { onSuccess: refresh, onError },
  );
  return {
    run: (source) => run.mutate(source),
    setEnabled: (source, enabled) => setEnabled.mutate({ source, enabled }),
  };
};
