import { ACTOR_LABEL_FIELDS, PLACEHOLDER_EMAIL } from './actor_label';
import { ACTIVITY_GROUPS } from '../catalogue/activity_groups';
import { filterQuery } from './filter_query';
import {
  ACTION_FIELD,
  ACTOR_TYPE_FIELD,
  ADDRESS_FIELD,
  CATEGORY_FIELD,
  COUNTRY_FIELD,
  OUTCOME_FIELD,
  PERSON_ACTOR_TYPE,
  PERSON_FIELDS,
  TIME_FIELD,
} from './overview_fields';
import type { QueryDsl } from './query_dsl';
import type { QueryContext } from './query_parts';
import { chooseInterval, startOfBucket } from './time_buckets';

/** Keys that the scan tells of each field. */
export const SCANNED_KEYS = 1000;
/** People that the scan can tell apart. */
const SCANNED_PEOPLE = 20_000;
const PLACEHOLDERS = [PLACEHOLDER_EMAIL];
const EMAIL = 'user.email';
/** Labels other than e-mail addresses, the first that an event has. */
const OTHER_LABELS = ACTOR_LABEL_FIELDS.filter((field) => field !== EMAIL);

const exists = (field: string): QueryDsl => ({ exists: { field } });
const terms = (field: string, size: number, exclude: readonly string[] = []): QueryDsl => ({
  terms: { field, size, ...(exclude.length > 0 && { exclude }) },
});
const noneOf = (...must_not: readonly QueryDsl[]): QueryDsl => ({ bool: { must_not } });

/** Name of the aggregation of one kind of label. */
export const labelAggregation = (field: string): string => `label_${OTHER_LABELS.indexOf(field as never)}`;

const otherLabels = (columns: ReadonlySet<string>): Record<string, unknown> => {
  const known = OTHER_LABELS.filter((field) => columns.has(field));
  return Object.fromEntries(
    known.map((field, position) => [
      labelAggregation(field),
      {
        filter: { bool: { filter: [exists(field)], must_not: known.slice(0, position).map(exists) } },
        aggs: { values: terms(field, SCANNED_KEYS) },
      },
    ]),
  );
};

/** Counting the buckets there leaves out of the answer what nobody reads. */
const counted = (name: string): QueryDsl => ({ stats_bucket: { buckets_path: `${name}>_count` } });

const people = (columns: ReadonlySet<string>): Record<string, unknown> => {
  const [id, email] = PERSON_FIELDS;
  const hasId = columns.has(id);
  if (!columns.has(ACTOR_TYPE_FIELD) || !(hasId || columns.has(email))) return {};
  return {
    people: {
      filter: { term: { [ACTOR_TYPE_FIELD]: PERSON_ACTOR_TYPE } },
      aggs: {
        ...(hasId && { by_id: terms(id, SCANNED_PEOPLE, PLACEHOLDERS), ids: counted('by_id') }),
        ...(columns.has(email) && {
          without_id: {
            filter: hasId ? noneOf(exists(id)) : { match_all: {} },
            aggs: { by_email: terms(email, SCANNED_PEOPLE, PLACEHOLDERS), emails: counted('by_email') },
          },
        }),
      },
    },
  };
};

/** Left out of the answer: only how many there are is wanted. */
export const UNREAD_ANSWER = [
  '-aggregations.people.by_id.buckets',
  '-aggregations.people.without_id.by_email.buckets',
].join(',');

/**
 * Body of one search that counts for all panels whose events are (nearly) all events: one pass over the index in place of
 * one for each panel. Terms are read by ordinals, which costs a fraction of grouping texts in ES|QL.
 */
export const sharedScan = ({ filters, columns }: QueryContext): Readonly<Record<string, unknown>> => {
  const interval = chooseInterval(Date.parse(filters.from), Date.parse(filters.to));
  const byField = (name: string, field: string) =>
    columns.has(field) ? { [name]: terms(field, SCANNED_KEYS), [`no_${name}`]: { missing: { field } } } : {};
  const overTime = {
    date_histogram: {
      field: TIME_FIELD,
      fixed_interval: `${interval.ms}ms`,
      // Where a bucket of this width begins that holds the beginning of all times.
      offset: `${startOfBucket(interval.ms, interval) % interval.ms}ms`,
      min_doc_count: 1,
    },
  };
  return {
    size: 0,
    track_total_hits: true,
    query: filterQuery(filters),
    aggs: {
      over_time: overTime,
      ...(columns.has(OUTCOME_FIELD) && { errors: { filter: { term: { [OUTCOME_FIELD]: 'failure' } } } }),
      ...byField('actions', ACTION_FIELD),
      ...byField('categories', CATEGORY_FIELD),
      ...byField('actor_kinds', ACTOR_TYPE_FIELD),
      ...byField('addresses', ADDRESS_FIELD),
      ...byField('countries', COUNTRY_FIELD),
      ...(columns.has(ACTION_FIELD) &&
        columns.has(OUTCOME_FIELD) && {
          sign_ins: {
            filter: { terms: { [ACTION_FIELD]: ACTIVITY_GROUPS.sign_ins } },
            aggs: {
              succeeded: { filter: { term: { [OUTCOME_FIELD]: 'success' } }, aggs: { over_time: overTime } },
              failed: { filter: { term: { [OUTCOME_FIELD]: 'failure' } }, aggs: { over_time: overTime } },
            },
          },
        }),
      ...people(columns),
      ...(columns.has(EMAIL) && { emails: terms(EMAIL, SCANNED_KEYS, PLACEHOLDERS) }),
      other_actors: {
        filter: columns.has(EMAIL)
          ? {
              bool: {
                minimum_should_match: 1,
                should: [noneOf(exists(EMAIL)), { term: { [EMAIL]: PLACEHOLDER_EMAIL } }],
              },
            }
          : { match_all: {} },
        aggs: otherLabels(columns),
      },
    },
  };
};
