import type { CountRow } from '../api/overview';
import { ACTOR_LABEL_FIELDS } from './actor_label';
import { groupRows } from './group_rows';
import type { GroupRow } from './group_rows';
import { labelAggregation } from './shared_scan';

interface Terms {
  sum_other_doc_count: number;
  doc_count_error_upper_bound: number;
  buckets: readonly { key: string | number; doc_count: number }[];
}
interface Buckets {
  buckets: readonly { key: number; doc_count: number }[];
}
interface Counted {
  doc_count: number;
}
interface Labels extends Counted {
  values: Terms;
}

/** What Elasticsearch answers to `sharedScan`; an aggregation over a field that no index maps is missing. */
export interface SharedScanAnswer {
  hits: { total: { value: number } };
  aggregations: {
    over_time: Buckets;
    errors?: Counted;
    actions?: Terms;
    no_actions?: Counted;
    categories?: Terms;
    no_categories?: Counted;
    actor_kinds?: Terms;
    no_actor_kinds?: Counted;
    addresses?: Terms;
    no_addresses?: Counted;
    countries?: Terms;
    no_countries?: Counted;
    sign_ins?: { succeeded: { over_time: Buckets }; failed: { over_time: Buckets } };
    people?: {
      by_id?: Omit<Terms, 'buckets'>;
      ids?: { count: number };
      without_id?: { by_email: Omit<Terms, 'buckets'>; emails: { count: number } };
    };
    emails?: Terms;
    other_actors: Counted & Readonly<Record<string, Labels | number>>;
  };
}

/** Rows of a panel, and whether they are all of them. */
export interface ScannedRows {
  rows: CountRow[];
  /** The counts are right, which several shards don't promise for terms that only some of them have. */
  isExact: boolean;
  /** There are no other keys. */
  isWhole: boolean;
}

export interface ScannedCounts {
  total: number;
  errors: number;
  /** undefined: too many to be told apart in the scan. */
  people: number | undefined;
  overTime: ReadonlyMap<number, number>;
  actions: ScannedRows;
  categories: ScannedRows;
  actors: ScannedRows;
  actorKinds: ScannedRows;
  addresses: ScannedRows;
  countries: ScannedRows;
  /** Sign-ins by start of bucket. */
  succeeded: ReadonlyMap<number, number>;
  failed: ReadonlyMap<number, number>;
}

const rowsOf = (terms: Terms | undefined): GroupRow[] =>
  (terms?.buckets ?? []).map(({ key, doc_count: count }) => ({ key: String(key), count }));

const toRows = (groups: readonly (Terms | undefined)[], withoutKey: number): ScannedRows => ({
  rows: groupRows([...groups.flatMap(rowsOf), ...(withoutKey > 0 ? [{ key: null, count: withoutKey }] : [])]),
  isExact: groups.every((terms) => (terms?.doc_count_error_upper_bound ?? 0) === 0),
  isWhole: groups.every((terms) => (terms?.sum_other_doc_count ?? 0) === 0),
});

const isLabels = (value: Labels | number | undefined): value is Labels => typeof value === 'object';

const actorsOf = ({ emails, other_actors: others }: SharedScanAnswer['aggregations']): ScannedRows => {
  const labels = ACTOR_LABEL_FIELDS.map((field) => others[labelAggregation(field)]).filter(isLabels);
  const labelled = labels.reduce((sum, { doc_count: count }) => sum + count, 0);
  return toRows([emails, ...labels.map(({ values }) => values)], others.doc_count - labelled);
};

const peopleOf = ({ people }: SharedScanAnswer['aggregations']): number | undefined => {
  const isCut = [people?.by_id, people?.without_id?.by_email].some((terms) => (terms?.sum_other_doc_count ?? 0) > 0);
  return isCut ? undefined : (people?.ids?.count ?? 0) + (people?.without_id?.emails.count ?? 0);
};

const byTime = (buckets: Buckets | undefined): ReadonlyMap<number, number> =>
  new Map((buckets?.buckets ?? []).map(({ key, doc_count: count }) => [key, count]));

const NOTHING: SharedScanAnswer['aggregations'] = { over_time: { buckets: [] }, other_actors: { doc_count: 0 } };

/**
 * What one scan tells about the panels.
 *
 * @param answer - undefined where there is no index to ask; one that went away meanwhile leaves no aggregations
 */
export const readSharedScan = (answer: SharedScanAnswer | undefined): ScannedCounts => {
  const total = answer?.hits.total.value ?? 0;
  const aggregations = answer?.aggregations ?? NOTHING;
  return {
    total,
    errors: aggregations.errors?.doc_count ?? 0,
    people: peopleOf(aggregations),
    overTime: byTime(aggregations.over_time),
    // Where no index maps the field, every event is without it.
    actions: toRows([aggregations.actions], aggregations.no_actions?.doc_count ?? total),
    categories: toRows([aggregations.categories], aggregations.no_categories?.doc_count ?? total),
    actors: actorsOf(aggregations),
    actorKinds: toRows([aggregations.actor_kinds], aggregations.no_actor_kinds?.doc_count ?? total),
    addresses: toRows([aggregations.addresses], aggregations.no_addresses?.doc_count ?? total),
    countries: toRows([aggregations.countries], aggregations.no_countries?.doc_count ?? total),
    succeeded: byTime(aggregations.sign_ins?.succeeded.over_time),
    failed: byTime(aggregations.sign_ins?.failed.over_time),
  };
};
