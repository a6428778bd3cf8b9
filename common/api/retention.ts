import * as t from 'io-ts';
import { isNamespace, MAX_NAMESPACE_BYTES } from '../namespace';

/** The daily reconciliation reads two days again; what is deleted by then would come back. */
export const MIN_RETENTION_DAYS = 3;
/** A hundred years: longer than that is for ever. */
export const MAX_RETENTION_DAYS = 36_500;

/** How long what is stored in one namespace is kept, events and set-aside records alike. */
export interface NamespaceRetention {
  namespace: string;
  /** Data streams that are there already. */
  dataStreams: string[];
  /** Days, also a part of one where somebody set it otherwise; null: for ever. */
  days: number | null;
  /** Days of the set-aside records where they are kept otherwise than the events; absent: alike. */
  deadLetterDays?: number | null;
  /** The cluster's own limit decides, not what is set here. */
  isLimitedByCluster: boolean;
  /** Why it can't be changed from here, and what to do; null: it can. */
  obstacle: string | null;
}

/** `GET /retention`: of every namespace that a source writes or that has data. */
export interface RetentionAnswer {
  /** Why no retention can be shown or set on this cluster; null: it can. */
  obstacle: string | null;
  namespaces: NamespaceRetention[];
}

const isUsableNamespace = (input: unknown): input is string =>
  typeof input === 'string' && input.length <= MAX_NAMESPACE_BYTES && isNamespace(input);

export const retentionParamsCodec = t.type({
  namespace: new t.Type<string>(
    'a namespace',
    isUsableNamespace,
    (input, context) => (isUsableNamespace(input) ? t.success(input) : t.failure(input, context)),
    t.identity,
  ),
});

const isDays = (input: unknown): input is number =>
  typeof input === 'number' && Number.isInteger(input) && input >= MIN_RETENTION_DAYS && input <= MAX_RETENTION_DAYS;
const days = new t.Type<number>(
  `a whole number of days, ${MIN_RETENTION_DAYS} to ${MAX_RETENTION_DAYS}`,
  isDays,
  (input, context) => (isDays(input) ? t.success(input) : t.failure(input, context)),
  t.identity,
);

/**
 * `PUT /retention/{namespace}`, as the current user. Answers like `GET /retention`. Without `mayDelete` a shorter time
 * than before is a 409, since it deletes what is older.
 */
export const retentionInputCodec = t.exact(
  t.intersection([
    /** null: for ever. */
    t.type({ days: t.union([days, t.null]) }),
    t.partial({ mayDelete: t.boolean }),
  ]),
);
export type RetentionInput = t.TypeOf<typeof retentionInputCodec>;

const isDaysText = (input: unknown): input is string =>
  typeof input === 'string' && /^\d{1,5}$/.test(input) && isDays(Number(input));

/** `GET /retention/{namespace}/_plan?days=90`: what would be deleted at once. */
export const retentionPlanQueryCodec = t.type({
  days: new t.Type<string>(
    days.name,
    isDaysText,
    (input, context) => (isDaysText(input) ? t.success(input) : t.failure(input, context)),
    t.identity,
  ),
});

export interface RetentionPlan {
  /** Events and set-aside records in backing indices that are older than that. */
  documents: number;
  indices: number;
}

/** Whether the second keeps less than the first; null: for ever. */
export const keepsLess = (before: number | null, after: number | null): boolean =>
  after !== null && (before === null || after < before);
