import type { OverviewUrlState } from './overview_url_state';
import { DEFAULT_OVERVIEW_STATE, FILTER_NAMES, URL_KEYS } from './overview_url_state';
import { writePivots } from './url_pivots';

/** The query string for a state, without `?`; empty for the default one, so that a plain address stays plain. */
export const writeOverviewUrl = (state: OverviewUrlState): string => {
  const { from, to, isRefreshPaused, refreshMs, filters, pivots, isCompared, showsOwnReads } = state;
  const params = new URLSearchParams();
  if (from !== DEFAULT_OVERVIEW_STATE.from || to !== DEFAULT_OVERVIEW_STATE.to) {
    params.set('from', from);
    params.set('to', to);
  }
  FILTER_NAMES.forEach((name) => filters[name].forEach((value) => params.append(URL_KEYS[name], value)));
  writePivots(params, pivots);
  if (showsOwnReads) {
    params.set('own_reads', 'true');
  }
  if (isCompared) {
    params.set('compare', 'previous');
  }
  if (refreshMs !== DEFAULT_OVERVIEW_STATE.refreshMs) {
    params.set('refresh', `${refreshMs / 1000}s`);
  }
  if (isRefreshPaused) {
    params.set('paused', 'true');
  }
  return params.toString();
};
