import type { UseMutationResult } from '@tanstack/react-query';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { SettingsAnswer, SettingsList } from '../../../../common/api/settings';
import { SETTINGS_KEY } from '../../../components/use_settings';
import { useServices } from '../../../kibana/services_context';

/** Stores a list among the settings as they are now; drafts that stand on the settings are asked anew. */
export const useSaveList = (
  list: SettingsList,
  onSaved: () => void,
): UseMutationResult<SettingsAnswer, unknown, string[]> => {
  const { api } = useServices();
  const queryClient = useQueryClient();
  return useMutation(
    async (entries: string[]) => {
      // Not what the page happens to know: a list must not undo what somebody saved a minute ago.
      const { settings, version } = await api.getSettings();
      return api.saveSettings({ settings: { ...settings, [list]: entries }, version });
    },
    {
      onSuccess: async () => {
        onSaved();
        await queryClient.invalidateQueries(SETTINGS_KEY);
      },
    },
  );
};
