import { createContext, useContext } from 'react';
import type { ActivityFilters } from '../../../common/api/activity';

/** What the parts of the page share. */
export interface ActivityContextValue {
  filters: ActivityFilters;
  /** Narrows the page to a value, or away from it. */
  pivot(pivot: { field: string; value: string; isExcluded: boolean }): void;
}

const ActivityContext = createContext<ActivityContextValue | undefined>(undefined);

export const ActivityProvider = ActivityContext.Provider;

export const useActivity = (): ActivityContextValue => {
  const value = useContext(ActivityContext);
  if (!value) {
    throw new Error('useActivity is used outside of ActivityProvider');
  }
  return value;
};
