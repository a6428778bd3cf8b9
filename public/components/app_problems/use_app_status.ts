import type { UseQueryResult } from '@tanstack/react-query';
import { useQuery } from '@tanstack/react-query';
import type { AppStatus } from '../../../common/api/app_status';
import { useServices } from '../../kibana/services_context';

const REFRESH_MS = 30_000;
/** While the first event is waited for, the page should notice it soon. */
const WAITING_REFRESH_MS = 5_000;

export const APP_STATUS_KEY = ['status'];

/** What the app has to say about itself; asked again from time to time. */
export const useAppStatus = (): UseQueryResult<AppStatus> => {
  const { api } = useServices();
  return useQuery({
    queryKey: APP_STATUS_KEY,
    queryFn: ({ signal }) => api.getStatus({ signal }),
    refetchInterval: (status) => (status?.hasData === true ? REFRESH_MS : WAITING_REFRESH_MS),
  });
};
