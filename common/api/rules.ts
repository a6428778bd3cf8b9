import * as t from 'io-ts';
import { durationCodec } from '../rule_authoring/intent';
import type { Draft, RuleBody } from '../rule_authoring/intent';
import { settingsListCodec } from '../rule_authoring/intent/settings';
import { boundedArray, boundedString } from './bounded';

/** Longer requests are refused; nobody reads that much into one rule. */
export const MAX_PROMPT_LENGTH = 20_000;
/** Longest query that is looked at. */
export const MAX_QUERY_LENGTH = 100_000;
const MAX_ANSWERS = 20;
const MAX_ANSWER_LENGTH = 2000;

/** Answers to the questions of a draft. They hold for this draft alone; `PUT /settings` keeps a list. */
const answerCodec = t.union([
  t.strict({
    about: settingsListCodec,
    values: boundedArray(boundedString({ min: 1, max: 1024 }), { max: 1000 }),
  }),
  /** Any other question: in words, read together with the request. */
  t.strict({ text: boundedString({ min: 1, max: MAX_ANSWER_LENGTH }) }),
]);
export type DraftAnswerToQuestion = t.TypeOf<typeof answerCodec>;

const answers = boundedArray(answerCodec, { max: MAX_ANSWERS });

export const READERS = ['deterministic', 'model'] as const;
export type ReaderName = (typeof READERS)[number];

/**
 * `POST /rules/_draft`: a request in words, or an intent that was changed on the page (an assumption's chip). Live checks
 * are part of it. Refusals and questions are answers (200); errors are what kept the request from being looked at.
 */
export const draftRequestCodec = t.union([
  t.exact(
    t.intersection([
      t.type({ prompt: boundedString({ min: 1, max: MAX_PROMPT_LENGTH }) }),
      t.partial({
        /**
         * By default the deterministic reader where it is sure, else the model, if there is one; the answer says which
         * it was. Pages that draft while somebody types name the reader.
         */
        reader: t.keyof({ deterministic: null, model: null } satisfies Record<ReaderName, null>),
        /** Id from `GET /rules/_models`; the first of them if absent. */
        model: boundedString({ min: 1, max: 512 }),
        answers,
      }),
    ]),
  ),
  t.exact(
    t.intersection([
      t.type({
        /** Decoded with `decodeIntent`; one that doesn't fit is a 400 with what to repair in `attributes.data.errors`. */
        intent: t.UnknownRecord,
      }),
      t.partial({
        /** The words it came from, for the rule's description. */
        request: boundedString({ max: MAX_PROMPT_LENGTH }),
        not_understood: boundedArray(boundedString({ max: 255 }), { max: 200 }),
        answers,
      }),
    ]),
  ),
]);
export type DraftRequest = t.TypeOf<typeof draftRequestCodec>;

/** `passed`: as it was; `repaired`: written anew for what is there; `failed`: the draft is refused; `skipped`: see `text`. */
export interface DraftCheck {
  name: 'indices' | 'fields' | 'runs';
  outcome: 'passed' | 'repaired' | 'failed' | 'skipped';
  /** One sentence for people. */
  text: string;
}

export interface DraftAnswer {
  /** As the command line gives it; `draft.rule` is a body for `POST /api/detection_engine/rules`. */
  draft: Draft;
  /** In the order in which they were made; none for a draft that isn't a rule. */
  checks: DraftCheck[];
  /** Which reader made the intent; null for an intent of the page. */
  reader: ReaderName | null;
  /** The model's name, where one read the request. */
  model: string | null;
  /** Whether the deterministic reader placed what the request says; absent for the other reader and for intents. */
  isSure?: boolean;
  /** Why the model that was asked of the app's own accord gave nothing: then the draft is the deterministic reader's. */
  modelFailure?: { code: string; message: string };
  target: {
    /** What the query is written for, e.g. `8.19.0`: the lower of Kibana's and Elasticsearch's version. */
    stack: string;
    kibana: string;
    /** Whether the rule relies on Kibana to fold repeated alerts. */
    suppresses: boolean;
  };
  tookMs: number;
}

/** Days of history that a preview looks at unless told otherwise, and at most. */
export const PREVIEW_DAYS = 14;
export const MAX_PREVIEW_DAYS = 90;

const previewDays = new t.Type<number>(
  `a whole number of days, 1 to ${MAX_PREVIEW_DAYS}`,
  (input): input is number =>
    typeof input === 'number' && Number.isInteger(input) && input >= 1 && input <= MAX_PREVIEW_DAYS,
  (input, context) =>
    typeof input === 'number' && Number.isInteger(input) && input >= 1 && input <= MAX_PREVIEW_DAYS
      ? t.success(input)
      : t.failure(input, context),
  t.identity,
);

const suppressionCodec = t.exact(
  t.intersection([
    t.type({ group_by: boundedArray(boundedString({ min: 1, max: 255 }), { max: 10 }) }),
    t.partial({
      duration: t.type({ value: t.number, unit: t.keyof({ s: null, m: null, h: null }) }),
      missing_fields_strategy: t.keyof({ suppress: null, doNotSuppress: null }),
    }),
  ]),
);

/**
 * `POST /rules/_preview`: what the rule would have raised on the organization's own history. `rule` is the body of a
 * draft, its `query` as it stands in the editor; keys that don't matter here are ignored.
 */
export const previewRequestCodec = t.exact(
  t.intersection([
    t.type({
      rule: t.exact(
        t.intersection([
          t.type({
            query: boundedString({ min: 1, max: MAX_QUERY_LENGTH }),
            interval: durationCodec,
            /** `now-9m`, as rules write it. */
            from: boundedString({ min: 1, max: 32 }),
          }),
          t.partial({ max_signals: t.number, alert_suppression: suppressionCodec }),
        ]),
      ),
    }),
    t.partial({ days: previewDays }),
  ]),
);
export type PreviewRequest = t.TypeOf<typeof previewRequestCodec>;

export interface PreviewBucket {
  /** Start of the bucket, epoch milliseconds UTC. */
  time: number;
  /** Alerts; null: this part of the history wasn't looked at. */
  count: number | null;
}

export interface PreviewEntity {
  /** Values of `PreviewAnswer.entities.columns`, in that order; null: none. */
  values: (string | null)[];
  /** Alerts. */
  count: number;
}

export interface PreviewAnswer {
  /** `events`: each matching event is an alert. `aggregates`: the rule's runs were repeated at the moments in the past. */
  kind: 'events' | 'aggregates';
  /** Alerts in the covered part of the history, after suppression and the limit for each run. */
  alerts: number;
  /** At this pace; null where less than a day could be covered. */
  alertsPerWeek: number | null;
  /** ISO 8601: what was asked for, and what of it was looked at (the newest part) within the time there is. */
  range: { from: string; to: string };
  covered: { from: string; to: string; isComplete: boolean };
  /** Runs of the rule in the covered part; null for `events`. */
  runs: number | null;
  intervalMs: number;
  buckets: PreviewBucket[];
  entities: { columns: string[]; rows: PreviewEntity[] };
  /** Newest first, at most 10; values as Elasticsearch gives them. */
  samples: { columns: { name: string; type: string }[]; rows: unknown[][] };
  noise: {
    level: 'silent' | 'fine' | 'noisy' | 'flood';
    /** One sentence for people: what that pace means and what to do. */
    text: string;
  };
  /** What to know about these figures, one sentence each. */
  notes: string[];
  tookMs: number;
}

/** Something that can or can't be had here, and why not. */
export interface Availability {
  available: boolean;
  /** One sentence; null where it is available. */
  reason: string | null;
}

/** `GET /rules/_capabilities`: what rules can be on this Kibana, for this user. */
export interface RuleCapabilities {
  kibanaVersion: string;
  /** null: Elasticsearch doesn't answer. */
  elasticsearchVersion: string | null;
  /** What queries are written for. */
  stack: string;
  /** `POST /api/detection_engine/rules`, type `esql`. */
  detectionRules: Availability;
  /** `POST /api/alerting/rule`, type `.es-query`: what is left without the Security app. */
  stackRules: Availability;
  /** Folding repeated alerts of ES|QL rules: by version and licence. */
  suppression: Availability;
  /** Readers other than the deterministic one, which is always there. */
  modelReader: Availability;
}

/** A model that can read requests, for the person who asks. */
export interface ModelInfo {
  /** For `model` of a draft request. */
  id: string;
  /** The connector's name, or the model's at its endpoint. */
  name: string;
  /** `inference`, `connector`: of Kibana. `endpoint`: of this app's settings in kibana.yml. */
  provider: 'inference' | 'connector' | 'endpoint';
}

/** `GET /rules/_models`: the one that is asked by default first. */
export interface ModelsAnswer {
  models: ModelInfo[];
  /** Why there is none; null where there is one. */
  reason: string | null;
}

export type { Draft, RuleBody };
