import * as t from 'io-ts';

/** Faults of an answer to a request under `/v1/compliance`. */
export const answerFaultKinds = {
  /** 429 with `retryAfterSeconds` (1), or without the header if that is null. */
  rate_limited: null,
  /** `status` (500) with the API's own error body; `shouldRetry: false` adds `x-should-retry: false`. */
  server_error: null,
  /** 401 although the key is good. */
  unauthorized: null,
  /** 403 although the scopes suffice. */
  forbidden: null,
  /** A proxy's page, status 502. */
  html_bad_gateway: null,
  /** A page of a captive portal, status 200. */
  html_ok: null,
  /** The connection is cut before anything is sent. */
  reset_before_answer: null,
  /** Nothing ever comes; the connection stays open. */
  no_answer: null,
  /** The connection is cut in the middle of the body. */
  reset_mid_body: null,
  /** The body takes `durationMs` (3000). */
  slow_body: null,
  /** Half of the JSON, as a complete answer. */
  truncated_json: null,
  /** `bytes` (64 MiB) of blanks before the JSON, which stays valid. */
  oversized_body: null,
  /** `count` (3) activities stand in the page twice; a page after a cursor begins with the one before. */
  duplicates: null,
} as const;

/** Faults of the next activities that come about by themselves or by `generateActivities`; never of own reads. */
export const activityFaultKinds = {
  /** Becomes visible `delayMs` (90 s) later than it would. */
  late_arrival: null,
  /** All that the rule touches have the `created_at` of the first. */
  equal_timestamps: null,
  /** `created_at` is `offsetMs` (5 min) off; may be negative. */
  clock_skew: null,
  /** A type that no catalogue has. */
  unknown_type: null,
  /** Fields that no catalogue has, also in the actor. */
  unknown_fields: null,
  /** Fields with values of the wrong type. */
  wrong_types: null,
} as const;

export type AnswerFaultKind = keyof typeof answerFaultKinds;
export type ActivityFaultKind = keyof typeof activityFaultKinds;

const options = t.partial({
  /** So many requests (or activities) are left alone first; 0 unless said. */
  after: t.number,
  /** So many are hit; 1 unless said, `always` for all. */
  times: t.union([t.number, t.literal('always')]),
  /** Only requests whose path begins so, e.g. `/v1/compliance/organizations`. */
  path: t.string,
  retryAfterSeconds: t.union([t.number, t.null]),
  status: t.number,
  shouldRetry: t.boolean,
  durationMs: t.number,
  bytes: t.number,
  count: t.number,
  delayMs: t.number,
  offsetMs: t.number,
});

/** What goes wrong, when and how often. Rules are consumed in the order of requests, so a test knows what it gets. */
export const faultRuleCodec = t.intersection([
  t.type({ kind: t.keyof({ ...answerFaultKinds, ...activityFaultKinds }) }),
  options,
]);
export type FaultRule = t.TypeOf<typeof faultRuleCodec>;

export const FAULT_OPTIONS = Object.keys(options.props);

export const isAnswerFault = (kind: FaultRule['kind']): kind is AnswerFaultKind => kind in answerFaultKinds;
