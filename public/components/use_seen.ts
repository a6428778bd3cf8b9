import type { UseQueryResult } from '@tanstack/react-query';
import { useQuery } from '@tanstack/react-query';
import type { SeenAnswer, SettingsList } from '../../common/api/settings';
import { SEEN_DAYS } from '../../common/api/settings';
import { useServices } from '../kibana/services_context';

const FRESH_MS = 60_000;

/** What the feed has shown for a list; asked only while `isWanted`. */
export const useSeen = (
  list: SettingsList,
  { days = SEEN_DAYS, isWanted = true }: { days?: number; isWanted?: boolean } = {},
): UseQueryResult<SeenAnswer> => {
  const { api } = useServices();
  return useQuery({
    queryKey: ['settings', 'seen', list, days],
    queryFn: ({ signal }) => api.getSeen({ list, days, signal }),
    enabled: isWanted,
    staleTime: FRESH_MS,
  });
};
