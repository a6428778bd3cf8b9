import type { UseQueryResult } from '@tanstack/react-query';
import { useQuery } from '@tanstack/react-query';
import type { SettingsAnswer } from '../../common/api/settings';
import { useServices } from '../kibana/services_context';

/** Also the beginning of the keys of what depends on the settings. */
export const SETTINGS_KEY = ['settings'];
const STORED_KEY = [...SETTINGS_KEY, 'stored'];

/** The settings as they are stored. */
export const useSettings = (): UseQueryResult<SettingsAnswer> => {
  const { api } = useServices();
  return useQuery({ queryKey: STORED_KEY, queryFn: ({ signal }) => api.getSettings({ signal }) });
};
