import { createContext, useContext } from 'react';
import type { Pivot } from '../../../common/overview/pivot_fields';
import type { FilterName, OverviewFilters } from '../../../common/api/overview';
import { addFilterValue, withPivot } from './url_state/change_filters';
import type { OverviewUrlState } from './url_state/overview_url_state';
import type { UrlStateHandle } from './url_state/use_url_state';

/** What every panel of the overview asks for, and how it narrows the page. */
export interface OverviewContextValue {
  /** Filters with the time range as instants, the same for all panels of one round. */
  filters: OverviewFilters;
  /** Words that the events must have, on pages that are searched; empty: any. */
  search: string;
  /** Changes with every round of questions, also when the filters stay the same. */
  roundNumber: number;
  /** What the user asked for, without the instants that only time moved. */
  askedKey: string;
  /** Whether the period before is wanted too. */
  isCompared: boolean;
  filterBy(name: FilterName, value: string): void;
  /** Narrows the page to a value, or away from it. */
  pivot(pivot: Pivot): void;
  /** Epoch milliseconds; the end is exclusive. */
  narrowTime(range: { fromMs: number; toMs: number }): void;
}

/** The context of a page whose filters stand in its address. */
export const overviewContext = (
  { state, filters, roundNumber, change }: UrlStateHandle<OverviewUrlState>,
  { search = '' }: { search?: string } = {},
): OverviewContextValue => ({
  filters,
  search,
  roundNumber,
  askedKey: JSON.stringify([state.from, state.to, state.filters, state.pivots, state.showsOwnReads]),
  isCompared: state.isCompared,
  filterBy: (name, value) => change({ filters: addFilterValue(state.filters, name, value) }),
  pivot: (pivot) => change({ pivots: withPivot(state.pivots, pivot) }),
  narrowTime: ({ fromMs, toMs }) => {
    if (toMs > fromMs) {
      change({ from: new Date(fromMs).toISOString(), to: new Date(toMs).toISOString() });
    }
  },
});

const OverviewContext = createContext<OverviewContextValue | undefined>(undefined);

export const OverviewProvider = OverviewContext.Provider;

export const useOverview = (): OverviewContextValue => {
  const value = useContext(OverviewContext);
  if (!value) {
    throw new Error('useOverview is used outside of OverviewProvider');
  }
  return value;
};
