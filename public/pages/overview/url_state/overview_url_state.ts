import type { Pivot } from '../../../../common/overview/pivot_fields';
import type { FilterName } from '../../../../common/api/overview';

/** Values chosen for each filter; empty: not restricted. */
export type ChosenFilters = Record<FilterName, string[]>;

/** Everything about the overview that its address holds, so that a link shows the same page. */
export interface OverviewUrlState {
  /** Date math or an ISO 8601 instant. */
  from: string;
  to: string;
  isRefreshPaused: boolean;
  refreshMs: number;
  filters: ChosenFilters;
  /** Single values of any field, wanted or not wanted. */
  pivots: Pivot[];
  /** Whether the time before is shown beside the time range. */
  isCompared: boolean;
  /** Whether the app's own requests to the Compliance API are shown too. */
  showsOwnReads: boolean;
}

export const FILTER_NAMES: readonly FilterName[] = ['actions', 'categories', 'organizations', 'projects', 'users'];

export const NO_FILTERS: ChosenFilters = { actions: [], categories: [], organizations: [], projects: [], users: [] };

export const DEFAULT_OVERVIEW_STATE: OverviewUrlState = {
  from: 'now-24h',
  to: 'now',
  isRefreshPaused: false,
  refreshMs: 10_000,
  filters: NO_FILTERS,
  pivots: [],
  isCompared: false,
  showsOwnReads: false,
};

/** Key in the query string, in the words of a person: `?action=…&action=…&user=…`. */
export const URL_KEYS: Readonly<Record<FilterName, string>> = {
  actions: 'action',
  categories: 'category',
  organizations: 'organization',
  projects: 'project',
  users: 'user',
};

export const MIN_REFRESH_MS = 5_000;
export const MAX_REFRESH_MS = 86_400_000;
