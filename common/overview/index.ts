export { ACTOR_COLUMN, ACTOR_LABEL_FIELDS, actorLabelQuery, defineActor, PLACEHOLDER_EMAIL } from './actor_label';
export { filterCommands } from './filter_commands';
export { filterQuery, timeRangeQuery } from './filter_query';
export { firstSeenFrom, firstSeenQuery, seenQuery } from './first_seen_queries';
export type { FirstSeenPanel } from './first_seen_queries';
export { groupRows, topRows } from './group_rows';
export type { GroupRow } from './group_rows';
export { isFromAddress } from './pivot_commands';
export { MAX_OPTIONS, optionQuery } from './option_query';
export { ADDRESS_FIELD, EVENT_ID_FIELD, MCP_SERVER, OVERVIEW_FIELDS, SKILL, TIME_FIELD } from './overview_fields';
export {
  errorsQuery,
  eventsOverTimeQuery,
  GROUP_QUERIES,
  LATEST_ENTRIES,
  latestEntriesQuery,
  MAX_GROUPS,
  signInsQuery,
  totalEventsQuery,
  uniqueMcpServersQuery,
  uniqueUsersQuery,
} from './overview_queries';
export type { GroupPanel } from './overview_queries';
export type { QueryDsl } from './query_dsl';
export type { GroupQuery, NumberQuery, QueryContext } from './query_parts';
export { readSharedScan } from './read_shared_scan';
export type { ScannedCounts, ScannedRows, SharedScanAnswer } from './read_shared_scan';
export { sharedScan, UNREAD_ANSWER } from './shared_scan';
export { chooseInterval, fillBuckets, MAX_TIME_BUCKETS, startOfBucket } from './time_buckets';
export type { BucketInterval } from './time_buckets';
