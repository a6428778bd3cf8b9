import { useState } from 'react';
import type { UseMutationResult } from '@tanstack/react-query';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { OrganizationSettings, SettingsAnswer } from '../../../common/api/settings';
import { errorField } from '../../api/error_field';
import { errorSentence } from '../../api/error_sentence';
import { SETTINGS_KEY } from '../../components/use_settings';
import { useServices } from '../../kibana/services_context';
import { isChanged } from './settings_form';
import { strings } from './strings';

export interface SettingsFormHandle {
  values: OrganizationSettings;
  change(changes: Partial<OrganizationSettings>): void;
  isDirty: boolean;
  discard(): void;
  save: UseMutationResult<SettingsAnswer, unknown, void>;
  /** What the server found fault with in a field. */
  fieldError(name: keyof OrganizationSettings): string | undefined;
}

/** State of the form over what is stored; without changes it follows what is stored. */
export const useSettingsForm = (stored: SettingsAnswer): SettingsFormHandle => {
  const { api, toasts } = useServices();
  const queryClient = useQueryClient();
  const [changes, setChanges] = useState<Partial<OrganizationSettings>>({});
  /** The version that the first change was made to: what somebody else has saved since must not be lost unseen. */
  const [baseVersion, setBaseVersion] = useState<string | null | undefined>();
  const values = { ...stored.settings, ...changes };

  const discard = (): void => {
    setChanges({});
    setBaseVersion(undefined);
  };
  const save = useMutation(
    () => api.saveSettings({ settings: values, version: baseVersion === undefined ? stored.version : baseVersion }),
    {
      onSuccess: async () => {
        toasts.addSuccess({ title: strings.saved });
        await queryClient.invalidateQueries(SETTINGS_KEY);
        discard();
      },
    },
  );
  return {
    values,
    change: (more) => {
      if (baseVersion === undefined) setBaseVersion(stored.version);
      setChanges({ ...changes, ...more });
      // A complaint about other values would mislead.
      save.reset();
    },
    isDirty: isChanged(values, stored.settings),
    discard: () => {
      save.reset();
      discard();
    },
    save,
    fieldError: (name) =>
      errorField(save.error) === name ? errorSentence(save.error, strings.unknownError) : undefined,
  };
};
