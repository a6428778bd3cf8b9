import { createContext, useContext } from 'react';
import type { FilterName, OverviewFilters } from '../../../common/api/overview';

/** What every panel of the overview asks for, and how it narrows the page. */
export interface OverviewContextValue {
  /** Filters with the time range as instants, the same for all panels of one round. */
  filters: OverviewFilters;
  /** Changes with every round of questions, also when the filters stay the same. */
  roundNumber: number;
  /** What the user asked for, without the instants that only time moved. */
  askedKey: string;
  filterBy(name: FilterName, value: string): void;
  /** Epoch milliseconds; the end is exclusive. */
  narrowTime(range: { fromMs: number; toMs: number }): void;
}

const OverviewContext = createContext<OverviewContextValue | undefined>(undefined);

export const OverviewProvider = OverviewContext.Provider;

export const useOverview = (): OverviewContextValue => {
  const value = useContext(OverviewContext);
  if (!value) {
    throw new Error('useOverview is used outside of OverviewProvider');
  }
  return value;
};
