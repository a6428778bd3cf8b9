import { MAX_FILTER_VALUES, MAX_FILTER_VALUE_LENGTH } from '../../../../common/api/overview';
import type { ChosenFilters, OverviewUrlState } from './overview_url_state';
import {
  DEFAULT_OVERVIEW_STATE,
  FILTER_NAMES,
  MAX_REFRESH_MS,
  MIN_REFRESH_MS,
  NO_FILTERS,
  URL_KEYS,
} from './overview_url_state';
import { readPivots } from './url_pivots';

const REFRESH_PATTERN = /^(\d{1,8})s$/;

/** Refresh interval within what is sensible, in milliseconds. */
export const clampRefreshMs = (refreshMs: number): number =>
  Math.min(MAX_REFRESH_MS, Math.max(MIN_REFRESH_MS, Math.round(refreshMs / 1000) * 1000));

const readRefreshMs = (text: string | null): number => {
  const seconds = REFRESH_PATTERN.exec(text ?? '')?.[1];
  return seconds === undefined ? DEFAULT_OVERVIEW_STATE.refreshMs : clampRefreshMs(Number(seconds) * 1000);
};

const readValues = (values: string[]): string[] =>
  [...new Set(values)]
    .filter((value) => value !== '' && value.length <= MAX_FILTER_VALUE_LENGTH)
    .slice(0, MAX_FILTER_VALUES);

const ISO_INSTANT = /^\d{4}-\d{2}-\d{2}T/;

/** The date picker takes an instant for one only with its milliseconds; people and other tools leave them out. */
const withMilliseconds = (text: string): string =>
  ISO_INSTANT.test(text) && !Number.isNaN(Date.parse(text)) ? new Date(text).toISOString() : text;

/**
 * Reads a query string as people may have edited it: what makes no sense counts as not there, nothing throws.
 *
 * @param isTimeRange - whether two expressions of date math make a range that can be asked for
 */
export const readOverviewUrl = (
  search: string,
  { isTimeRange }: { isTimeRange: (range: { from: string; to: string }) => boolean },
): OverviewUrlState => {
  const params = new URLSearchParams(search);
  const from = withMilliseconds(params.get('from') ?? DEFAULT_OVERVIEW_STATE.from);
  const to = withMilliseconds(params.get('to') ?? DEFAULT_OVERVIEW_STATE.to);
  return {
    ...(isTimeRange({ from, to })
      ? { from, to }
      : { from: DEFAULT_OVERVIEW_STATE.from, to: DEFAULT_OVERVIEW_STATE.to }),
    isRefreshPaused: params.get('paused') === 'true',
    isCompared: params.get('compare') === 'previous',
    showsOwnReads: params.get('own_reads') === 'true',
    refreshMs: readRefreshMs(params.get('refresh')),
    filters: FILTER_NAMES.reduce<ChosenFilters>(
      (filters, name) => ({ ...filters, [name]: readValues(params.getAll(URL_KEYS[name])) }),
      NO_FILTERS,
    ),
    pivots: readPivots(params),
  };
};
