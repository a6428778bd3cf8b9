import { MAX_SEARCH_LENGTH } from '../../../../common/api/activity';
import type { OverviewUrlState } from '../../overview/url_state/overview_url_state';
import { readOverviewUrl } from '../../overview/url_state/read_overview_url';
import { writeOverviewUrl } from '../../overview/url_state/write_overview_url';

/** What the address of the page "Activity" holds beyond the overview's. */
export interface ActivityUrlState extends OverviewUrlState {
  search: string;
}

/** `?q=…`. */
const SEARCH_KEY = 'q';

/** Reads a query string as people may have edited it: what makes no sense counts as not there, nothing throws. */
export const readActivityUrl = (search: string, options: Parameters<typeof readOverviewUrl>[1]): ActivityUrlState => ({
  ...readOverviewUrl(search, options),
  search: (new URLSearchParams(search).get(SEARCH_KEY) ?? '').slice(0, MAX_SEARCH_LENGTH),
});

/** The query string for a state, without `?`. */
export const writeActivityUrl = ({ search, ...overview }: ActivityUrlState): string => {
  const params = new URLSearchParams(writeOverviewUrl(overview));
  if (search !== '') {
    params.set(SEARCH_KEY, search);
  }
  return params.toString();
};
