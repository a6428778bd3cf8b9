import { useMemo } from 'react';
import dateMath from '@kbn/datemath';
import { useHistory, useLocation } from 'react-router-dom';
import type { OverviewFilters } from '../../../../common/api/overview';
import { useRound } from '../use_round';
import type { OverviewUrlState } from './overview_url_state';
import { readOverviewUrl } from './read_overview_url';
import { lastDay, resolveTimeRange } from './resolve_time_range';
import { writeOverviewUrl } from './write_overview_url';

interface OverviewStateHandle {
  state: OverviewUrlState;
  /** The state's filters with instants for its time range. */
  filters: OverviewFilters;
  roundNumber: number;
  /** Asks everything again, with the present as it is then. */
  refresh(): void;
  /** Goes to the changed state, so that "Back" undoes it. */
  change(changes: Partial<OverviewUrlState>): void;
  /** Changes the address without a step in the history, for what nobody wants to go back to. */
  replace(changes: Partial<OverviewUrlState>): void;
}

/** The overview's state lives in the address and nowhere else. */
export const useOverviewState = (): OverviewStateHandle => {
  const history = useHistory();
  const { pathname, search } = useLocation();
  const { round, beginRound } = useRound(search);
  const { state, filters } = useMemo(() => {
    const resolve = (range: { from: string; to: string }) =>
      resolveTimeRange(range, { now: round.now, parse: dateMath.parse });
    const read = readOverviewUrl(search, { isTimeRange: (range) => resolve(range) !== undefined });
    return {
      state: read,
      filters: {
        ...read.filters,
        ...(resolve(read) ?? lastDay(round.now)),
        ...(read.showsOwnReads && { ownReads: true }),
      },
    };
  }, [search, round]);
  const locationWith = (changes: Partial<OverviewUrlState>) => ({
    pathname,
    search: writeOverviewUrl({ ...state, ...changes }),
  });
  return {
    state,
    filters,
    roundNumber: round.number,
    refresh: beginRound,
    change: (changes) => history.push(locationWith(changes)),
    replace: (changes) => history.replace(locationWith(changes)),
  };
};
