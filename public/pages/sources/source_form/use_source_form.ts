import { useState } from 'react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { UseMutationResult } from '@tanstack/react-query';
import type { Source, TestConnectionAnswer } from '../../../../common/api/sources';
import { APP_STATUS_KEY } from '../../../components/app_problems/use_app_status';
import { errorField } from '../../../api/error_field';
import { errorSentence } from '../../../api/error_sentence';
import { useAfterPress } from '../../../components/use_after_press';
import { useServices } from '../../../kibana/services_context';
import { SOURCES_QUERY_KEY } from '../use_sources';
import type { SourceValues } from './source_values';
import { fromSourceValues, NEW_SOURCE_VALUES, toSourceValues } from './source_values';
import { strings } from './strings';
import { validateSource } from './validate_source';

const CONNECTION_FIELDS: ReadonlyArray<keyof SourceValues> = ['url', 'apiKey', 'proxyUrl', 'certificateAuthorities'];

export type FieldErrors = Partial<Record<keyof SourceValues, string>>;

interface SourceFormHandle {
  values: SourceValues;
  set<Name extends keyof SourceValues>(name: Name, value: SourceValues[Name]): void;
  /** Texts beside the fields that the user has left or tried to send, and what the server found fault with. */
  fieldErrors: FieldErrors;
  leave(name: keyof SourceValues): void;
  test: UseMutationResult<TestConnectionAnswer, unknown, void>;
  /** Whether address and key are complete enough to try. */
  canTest: boolean;
  save: UseMutationResult<Source, unknown, void>;
  submit(): void;
}

/** State of the form for a new source, or for `source`. */
export const useSourceForm = ({ source, onSaved }: { source?: Source; onSaved(): void }): SourceFormHandle => {
  const { api, ensureDataView, toasts } = useServices();
  const queryClient = useQueryClient();
  const afterPress = useAfterPress();
  const [values, setValues] = useState(() => (source ? toSourceValues(source) : NEW_SOURCE_VALUES));
  const [left, setLeft] = useState<ReadonlySet<keyof SourceValues>>(new Set());
  const [isSent, setIsSent] = useState(false);

  const problems = validateSource(values, { ...(source && { stored: source }) });
  const input = fromSourceValues(values, { enabled: source?.enabled ?? true });

  const test = useMutation(() =>
    api.testConnection({
      url: input.url,
      ...(input.apiKey !== undefined && { apiKey: input.apiKey }),
      ...(source && { id: source.id }),
      proxyUrl: values.proxyUrl.trim(),
      certificateAuthorities: values.certificateAuthorities.trim(),
    }),
  );
  const save = useMutation(() => (source ? api.updateSource(source.id, input) : api.createSource(input)), {
    onSuccess: async ({ name }) => {
      if (!source) void ensureDataView();
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

  const fieldErrors: FieldErrors = {};
  Object.entries(problems).forEach(([key, problem]) => {
    const name = key as keyof SourceValues;
    if (isSent || left.has(name)) {
      fieldErrors[name] = strings.problems[problem];
    }
  });
  const refused = errorField(save.error);
  if (refused !== undefined && refused in values) {
    fieldErrors[refused as keyof SourceValues] ??= errorSentence(save.error, strings.unknownError);
  }

  return {
    values,
    set: (name, value) => {
      setValues({ ...values, [name]: value });
      // An answer about other values would mislead.
      save.reset();
      if (CONNECTION_FIELDS.includes(name)) {
        test.reset();
      }
    },
    fieldErrors,
    leave: (name) => afterPress(() => setLeft((before) => new Set([...before, name]))),
    test,
    canTest: CONNECTION_FIELDS.every((name) => problems[name] === undefined),
    save,
    submit: () => {
      setIsSent(true);
      if (Object.keys(problems).length === 0) {
        save.mutate();
      }
    },
  };
};
