import type { OverviewFilters } from '../../../common/api/overview';

/** What a panel shows. Loaded data stays while newer data is fetched; `isStale` if it answers an older choice. */
export type PanelState<Data> =
  | { status: 'loading' }
  | { status: 'failed'; message: string; retry: () => void; isRetrying: boolean }
  | {
      status: 'loaded';
      data: Data;
      /** The query and the filters that gave `data`. */
      esql: string;
      filters: OverviewFilters;
      /** The time range of the query, which may reach further back than the one of the filters. */
      timeRange: { from: string; to: string };
      isStale: boolean;
    };
