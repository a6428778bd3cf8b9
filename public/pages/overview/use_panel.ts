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

const LATEST_ENTRIES = 'latest_entries';

type Answers = { [Panel in OverviewPanel]?: PanelAnswer<OverviewPanels[Panel]> };

type Outcome<Data> = { askedKey: string } & (
  { succeeded: true; answer: PanelAnswer<Data>; filters: OverviewFilters } | { succeeded: false; error: unknown }
);

/**
 * What one panel shows. Every round is a question of its own; until it is answered, the last answer stays, so that a live
 * page doesn't blink.
 */
export const usePanel = <Panel extends OverviewPanel>(panel: Panel): PanelState<OverviewPanels[Panel]> => {
  const { api } = useServices();
  const { filters, roundNumber, askedKey } = useOverview();
  const query = useQuery({
    // Panels that count share one question, since the server answers them all with the reads of one.
    queryKey: [...OVERVIEW_QUERY_KEY, panel === LATEST_ENTRIES ? panel : 'counts', filters, roundNumber],
    queryFn: async ({ signal }): Promise<Answers> =>
      panel === LATEST_ENTRIES
        ? { [LATEST_ENTRIES]: await api.getPanel({ panel: LATEST_ENTRIES, filters, signal }) }
        : api.getCounts({ filters, signal }),
    select: (answers): PanelAnswer<OverviewPanels[Panel]> => {
      const answer: Answers[Panel] = answers[panel];
      if (answer === undefined) {
        throw new Error(`The server gave no answer for ${panel}.`);
      }
      return answer;
    },
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
    ? {
        status: 'loaded',
        data: shown.answer.data,
        esql: shown.answer.esql,
        filters: shown.filters,
        timeRange: { from: shown.answer.esqlFrom ?? shown.filters.from, to: shown.filters.to },
        isStale,
      }
    : {
        status: 'failed',
        message: errorSentence(shown.error, strings.unknownError),
        retry: () => void query.refetch(),
        isRetrying: query.isFetching,
      };
};
