import { useMemo } from 'react';
import dateMath from '@kbn/datemath';
import { useHistory, useLocation } from 'react-router-dom';
import type { OverviewFilters } from '../../../../common/api/overview';
import { useRound } from '../use_round';
import type { OverviewUrlState } from './overview_url_state';
import { lastDay, resolveTimeRange } from './resolve_time_range';

export interface UrlStateHandle<State extends OverviewUrlState> {
  state: State;
  /** The state's filters with instants for its time range. */
  filters: OverviewFilters;
  roundNumber: number;
  /** Asks everything again, with the present as it is then. */
  refresh(): void;
  /** Goes to the changed state, so that "Back" undoes it. */
  change(changes: Partial<State>): void;
  /** Changes the address without a step in the history, for what nobody wants to go back to. */
  replace(changes: Partial<State>): void;
}

interface UrlForm<State> {
  /** Reads a query string; nothing throws. */
  read(search: string, options: { isTimeRange: (range: { from: string; to: string }) => boolean }): State;
  write(state: State): string;
}

/** State of a page with the overview's filters, which lives in the address and nowhere else. */
export const useUrlState = <State extends OverviewUrlState>({ read, write }: UrlForm<State>): UrlStateHandle<State> => {
  const history = useHistory();
  const { pathname, search } = useLocation();
  const { round, beginRound } = useRound(search);
  const { state, filters } = useMemo(() => {
    const resolve = (range: { from: string; to: string }) =>
      resolveTimeRange(range, { now: round.now, parse: dateMath.parse });
    const known = read(search, { isTimeRange: (range) => resolve(range) !== undefined });
    return {
      state: known,
      filters: {
        ...known.filters,
        ...(known.pivots.length > 0 && { pivots: known.pivots }),
        ...(resolve(known) ?? lastDay(round.now)),
        ...(known.showsOwnReads && { ownReads: true }),
      },
    };
  }, [read, search, round]);
  const locationWith = (changes: Partial<State>) => ({ pathname, search: write({ ...state, ...changes }) });
  return {
    state,
    filters,
    roundNumber: round.number,
    refresh: beginRound,
    change: (changes) => history.push(locationWith(changes)),
    replace: (changes) => history.replace(locationWith(changes)),
  };
};
