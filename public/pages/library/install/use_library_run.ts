import { useEffect, useRef, useState } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { errorSentence } from '../../../api/error_sentence';
import { useServices } from '../../../kibana/services_context';
import { LIBRARY_KEY } from '../use_library';
import { installBatch } from './install_rules';
import { EMPTY_OUTCOME, runBatches } from './run_batches';
import type { Outcome, Progress } from './run_batches';
import { strings } from './strings';
import { updateBatch } from './update_rules';

export type RunRequest =
  { kind: 'install'; ids: string[]; enabled: boolean } | { kind: 'update'; ids: string[]; keepChanges: boolean };

export interface RunState {
  request: RunRequest;
  progress: Progress;
  outcome: Outcome;
  status: 'running' | 'finished' | 'stopped' | 'failed';
  /** Why it failed. */
  message?: string;
}

export interface LibraryRun {
  /** undefined: nothing was asked for, or it was dismissed. */
  state: RunState | undefined;
  isRunning: boolean;
  start(request: RunRequest): void;
  stop(): void;
  dismiss(): void;
}

/** Installs or updates rules while the page shows how far it is. Leaving the page ends it after the batch under way. */
export const useLibraryRun = (): LibraryRun => {
  const { api, libraryRules } = useServices();
  const queryClient = useQueryClient();
  const [state, setState] = useState<RunState | undefined>();
  const stopping = useRef(false);
  const isMounted = useRef(true);
  useEffect(() => {
    isMounted.current = true;
    return () => {
      isMounted.current = false;
    };
  }, []);

  const run = async (request: RunRequest): Promise<void> => {
    let now: RunState = {
      request,
      progress: { done: 0, total: request.ids.length },
      outcome: EMPTY_OUTCOME,
      status: 'running',
    };
    const show = (change: Partial<RunState>): void => {
      now = { ...now, ...change };
      if (isMounted.current) setState(now);
    };
    stopping.current = false;
    const batch =
      request.kind === 'install'
        ? installBatch({ api, libraryRules }, { enabled: request.enabled, refusedText: strings.refused })
        : updateBatch(
            { api, libraryRules },
            {
              keepChanges: request.keepChanges,
              refusedText: strings.refused,
              unknownError: strings.unknownError,
            },
          );
    try {
      await runBatches(request.ids, {
        batch,
        onProgress: (progress, outcome) => show({ progress, outcome }),
        stop: { isStopped: () => stopping.current || !isMounted.current },
      });
      show({ status: now.progress.done < now.progress.total ? 'stopped' : 'finished' });
    } catch (thrown) {
      show({ status: 'failed', message: errorSentence(thrown, strings.unknownError) });
    }
    await queryClient.invalidateQueries(LIBRARY_KEY);
  };

  return {
    state,
    isRunning: state?.status === 'running',
    start: (request) => void run(request),
    stop: () => {
      stopping.current = true;
    },
    dismiss: () => setState(undefined),
  };
};
