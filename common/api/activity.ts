import * as t from 'io-ts';
import type { SentencePart } from '../activity/event_sentence';
import type { ExportFormat } from '../export/export_format';
import { boundedString } from './bounded';
import type { AuditEntry } from './overview';
import { overviewFiltersCodec } from './overview';

export const MAX_SEARCH_LENGTH = 200;
export const ACTIVITY_PAGE_SIZE = 50;
/** Counting further would make everybody wait for a number that nobody needs to the last digit. */
export const COUNTED_EVENTS = 10_000;
/** Cursors hold a point in time, whose id grows with the number of indices. */
const MAX_CURSOR_LENGTH = 100_000;

/** The overview's filters and a search. */
export const activityFiltersCodec = t.intersection([
  overviewFiltersCodec,
  t.exact(
    t.partial({
      /** Words that must all be found; quotation marks keep words together. */
      search: boundedString({ max: MAX_SEARCH_LENGTH }),
    }),
  ),
]);
export type ActivityFilters = t.TypeOf<typeof activityFiltersCodec>;

/** `POST /internal/claude_activity/activity/_search`, answer `ActivityPage`. */
export const activitySearchCodec = t.intersection([
  t.exact(t.type({ filters: activityFiltersCodec })),
  t.exact(t.partial({ cursor: boundedString({ min: 1, max: MAX_CURSOR_LENGTH }) })),
]);
export type ActivitySearch = t.TypeOf<typeof activitySearchCodec>;

const exportFormat = t.keyof({ csv: null, ndjson: null } satisfies Record<ExportFormat, null>);

/** `POST /internal/claude_activity/activity/_export`, answer: the frames of `common/export/frames`. */
export const activityExportCodec = t.exact(t.type({ filters: activityFiltersCodec, format: exportFormat }));
export type ActivityExport = t.TypeOf<typeof activityExportCodec>;

/** `POST /internal/claude_activity/activity/_query`, body `ActivityFilters`: the events as ES|QL, for Discover and for rules. */
export interface ActivityQuery {
  esql: string;
}

export interface ActivityEvent extends AuditEntry {
  sentence: SentencePart[];
}

/** One page of events, newest first. */
export interface ActivityPage {
  events: ActivityEvent[];
  /** Asks for the next page, of the events as they were when the first page was asked for; absent on the last one. */
  cursor?: string;
  /** How many events there are in all; with `isMore` there are more than that. */
  total: { count: number; isMore: boolean };
  /** The same events in Discover, with the time range of the filters. */
  esql: string;
}
