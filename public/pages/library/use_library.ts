import type { UseQueryResult } from '@tanstack/react-query';
import { useQuery } from '@tanstack/react-query';
import type { LibraryAnswer } from '../../../common/api/library';
import { SETTINGS_KEY } from '../../components/use_settings';
import { useServices } from '../../kibana/services_context';
import { toInstalledRule } from './to_installed_rule';

/** Belongs to the settings, which rules are written with. */
export const LIBRARY_KEY = [...SETTINGS_KEY, 'library'];

/** The library, with what Kibana has of it: the rules are read with the user's own privileges, then compared. */
export const useLibrary = ({ isEnabled = true } = {}): UseQueryResult<LibraryAnswer> => {
  const { api, libraryRules } = useServices();
  return useQuery({
    queryKey: LIBRARY_KEY,
    enabled: isEnabled,
    queryFn: async ({ signal }) => {
      const found = await libraryRules.findInstalled({ signal });
      return api.getLibrary({ request: { installed: found?.map(toInstalledRule) ?? null }, signal });
    },
  });
};
