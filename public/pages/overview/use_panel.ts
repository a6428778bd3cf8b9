import { useEffect, useRef } from 'react';
import { useQuery } from '@tanstack/react-query';
import type { OverviewFilters, OverviewPanel, OverviewPanels, PanelAnswer } from '../../../common/api/overview';
import { errorSentence } from '../../api/error_sentence';
import { useServices } from '../../kibana/services_context';
import { useOverview } from './overview_context';
import type { PanelState } from './panel_state';
import { strings } from './strings';

/** Begins the key of every panel's question. */
export const OVERVIEW_QUERY_KEY = ['overview'];

type Outcome<Data> = { askedKey: string } & (
  { succeeded: true; answer: PanelAnswer<Data>; filters: OverviewFilters } | { succeeded: false; error: unknown }
);

/**
 * Asks for one panel. Every round is a question of its own; until it is answered, the last answer stays, so that a live
 * page doesn't blink.
 */
export const usePanel = <Panel extends OverviewPanel>(panel: Panel): PanelState<OverviewPanels[Panel]> => {
  const { api } = useServices();
  const { filters, roundNumber, askedKey } = useOverview();
  const query = useQuery({
    queryKey: [...OVERVIEW_QUERY_KEY, panel, filters, roundNumber],
    queryFn: ({ signal }) => api.getPanel({ panel, filters, signal }),
    // Rounds are never asked again, and a page that stays open would keep thousands.
    cacheTime: 0,
    staleTime: Infinity,
  });

  const current: Outcome<OverviewPanels[Panel]> | undefined =
    query.status === 'success'
      ? { succeeded: true, answer: query.data, filters, askedKey }
      : query.status === 'error'
        ? { succeeded: false, error: query.error, askedKey }
        : undefined;
  const last = useRef<typeof current>(undefined);
  useEffect(() => {
    if (current) {
      last.current = current;
    }
  });

  const shown = current ?? last.current;
  const isStale = shown?.askedKey !== askedKey;
  // An error says nothing about another choice.
  if (!shown || (!shown.succeeded && isStale)) {
    return { status: 'loading' };
  }
  return shown.succeeded
    ? { status: 'loaded', data: shown.answer.data, esql: shown.answer.esql, filters: shown.filters, isStale }
    : {
        status: 'failed',
        message: errorSentence(shown.error, strings.unknownError),
        retry: () => void query.refetch(),
        isRetrying: query.isFetching,
      };
};
