import type { OverviewUrlState } from './overview_url_state';
import { readOverviewUrl } from './read_overview_url';
import type { UrlStateHandle } from './use_url_state';
import { useUrlState } from './use_url_state';
import { writeOverviewUrl } from './write_overview_url';

/** The overview's state lives in the address and nowhere else. */
export const useOverviewState = (): UrlStateHandle<OverviewUrlState> =>
  useUrlState({ read: readOverviewUrl, write: writeOverviewUrl });
