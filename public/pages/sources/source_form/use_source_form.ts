import { useState } from 'react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { UseMutationResult } from '@tanstack/react-query';
import type { Source, TestConnectionAnswer } from '../../../../common/api/sources';
import { APP_STATUS_KEY } from '../../../components/app_problems/use_app_status';
import { useServices } from '../../../kibana/services_context';
import { SOURCES_QUERY_KEY } from '../use_sources';
import type { SourceValues } from './source_values';
import { fromSourceValues, NEW_SOURCE_VALUES, toSourceValues } from './source_values';
import { strings } from './strings';
import type { SourceProblems } from './validate_source';
import { validateSource } from './validate_source';

interface SourceFormHandle {
  values: SourceValues;
  set(name: keyof SourceValues, value: string): void;
  /** Problems of the fields that the user has left or tried to send. */
  shownProblems: SourceProblems;
  leave(name: keyof SourceValues): void;
  test: UseMutationResult<TestConnectionAnswer, unknown, void>;
  /** Whether address and key are complete enough to try. */
  canTest: boolean;
  save: UseMutationResult<Source, unknown, void>;
  submit(): void;
}

/** State of the form for a new source, or for `source`. */
export const useSourceForm = ({ source, onSaved }: { source?: Source; onSaved(): void }): SourceFormHandle => {
  const { api, toasts } = useServices();
  const queryClient = useQueryClient();
  const [values, setValues] = useState(() => (source ? toSourceValues(source) : NEW_SOURCE_VALUES));
  const [left, setLeft] = useState<ReadonlySet<keyof SourceValues>>(new Set());
  const [isSent, setIsSent] = useState(false);

  const problems = validateSource(values, { hasStoredKey: source?.hasApiKey === true });
  const input = fromSourceValues(values, { enabled: source?.enabled ?? true });

  const test = useMutation(() =>
    api.testConnection({
      url: input.url,
      ...(input.apiKey !== undefined && { apiKey: input.apiKey }),
      ...(source && { id: source.id }),
    }),
  );
  const save = useMutation(() => (source ? api.updateSource(source.id, input) : api.createSource(input)), {
    onSuccess: async ({ name }) => {
      await Promise.all([
        queryClient.invalidateQueries(SOURCES_QUERY_KEY),
        queryClient.invalidateQueries(APP_STATUS_KEY),
      ]);
      toasts.addSuccess(
        source ? { title: strings.saved(name) } : { title: strings.added(name), text: strings.addedText },
      );
      onSaved();
    },
  });

  return {
    values,
    set: (name, value) => {
      setValues({ ...values, [name]: value });
      if (name === 'url' || name === 'apiKey') {
        // An answer about another address or key would mislead.
        test.reset();
      }
    },
    shownProblems: isSent
      ? problems
      : Object.fromEntries(Object.entries(problems).filter(([name]) => left.has(name as keyof SourceValues))),
    leave: (name) => setLeft(new Set([...left, name])),
    test,
    canTest: problems.url === undefined && problems.apiKey === undefined,
    save,
    submit: () => {
      setIsSent(true);
      if (Object.keys(problems).length === 0) {
        save.mutate();
      }
    },
  };
};
