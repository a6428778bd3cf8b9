import * as t from 'io-ts';
import { boundedArray, boundedString } from './bounded';

/** More than any field may hold, so that what is longer than it should be still gets its own sentence. */
const entered = boundedString({ max: 4096 });

/** Of a bundle of PEM certificates. */
export const MAX_CERTIFICATES_LENGTH = 65_536;

const SOURCE_ID = /^[A-Za-z0-9_-]{1,100}$/;
const isSourceId = (input: unknown): input is string => typeof input === 'string' && SOURCE_ID.test(input);
const sourceId = new t.Type<string>(
  'the id of a source',
  isSourceId,
  (input, context) => (isSourceId(input) ? t.success(input) : t.failure(input, context)),
  t.identity,
);

/**
 * `POST /sources`, `PUT /sources/{id}`: what an admin enters. A value that can't be used is a 400 with the name of its
 * field in `attributes.data.field`; a name that is taken a 409. Durations as Kibana writes them: `30s`, `5m`, `7d`.
 */
export const sourceInputCodec = t.exact(
  t.intersection([
    t.type({
      name: entered,
      /** Origin of the Compliance API, e.g. `https://api.anthropic.com`; the path is added by the client. */
      url: entered,
      /** How often the feed is polled, at least `5s`. */
      interval: entered,
      /** How far back the first run reads, at most six years: `0d` for only what is new. */
      lookback: entered,
      namespace: entered,
      enabled: t.boolean,
    }),
    t.partial({
      /**
       * Written once, encrypted, never returned. On an update: absent keeps the stored key; with another `url` it has to
       * be entered again, since a stored key is never sent to a new address.
       */
      apiKey: entered,
      /** Only activities of these types are read; empty: all. Absent on an update keeps what is stored, as below. */
      activityTypes: boundedArray(entered, { max: 600 }),
      /**
       * Proxy on the way to the API, e.g. `http://proxy.example:3128`; empty: none. With another one, or with other
       * certificates, the key has to be entered again.
       */
      proxyUrl: entered,
      /** PEM certificates that are trusted instead of the usual ones; empty: the usual ones. */
      certificateAuthorities: boundedString({ max: MAX_CERTIFICATES_LENGTH }),
      /** Keeps each activity as received, in `event.original`. */
      preserveOriginal: t.boolean,
      /** How long without anything new is told as trouble, at least `5m`; `0m`: never. */
      noDataAfter: entered,
      /**
       * Only where keys at one address belong to several parent organizations, each with its own budget of requests: a
       * name for this source's. Sources with the same one share a budget.
       */
      parentOrganization: entered,
    }),
  ]),
);
export type SourceInput = t.TypeOf<typeof sourceInputCodec>;

/**
 * `POST /sources/_test`: tries a connection before anything is stored. With `id`, a missing `apiKey` means the stored
 * one, which is only sent to the stored `url` by the stored way.
 */
export const testConnectionCodec = t.exact(
  t.intersection([
    t.type({ url: entered }),
    t.partial({
      apiKey: entered,
      id: t.string,
      proxyUrl: entered,
      certificateAuthorities: boundedString({ max: MAX_CERTIFICATES_LENGTH }),
    }),
  ]),
);
export type TestConnectionInput = t.TypeOf<typeof testConnectionCodec>;

export interface TestConnectionAnswer {
  ok: boolean;
  /** A plain sentence: what was found, or what failed and what to do. */
  message: string;
  /** By the key's prefix. */
  keyKind?: 'compliance_access_key' | 'admin_api_key' | 'other';
  newestActivityAt?: string | null;
}

/** `GET`, `PUT`, `DELETE /sources/{id}`; `POST /sources/{id}/_run` reads at once and answers with the source. */
export const sourceIdCodec = t.type({ id: sourceId });

/**
 * `POST /sources/{id}/_backfill`: reads what is older than the live feed, from an RFC 3339 instant on, at most six years
 * back. `DELETE` of the same cancels it; what is stored stays. Both answer with the source.
 */
export const backfillInputCodec = t.exact(t.type({ from: boundedString({ max: 64 }) }));
export type BackfillInput = t.TypeOf<typeof backfillInputCodec>;

export type BackfillStateName = 'waiting' | 'running' | 'paused' | 'failing' | 'stopped' | 'cancelled' | 'done';

/** How far the reading of history is. Figures of what is to go are estimates: the API tells no total. */
export interface BackfillProgress {
  state: BackfillStateName;
  /** One sentence for people; on trouble it says what to do. */
  message: string;
  /** Bounds of `created_at`, RFC 3339: from inclusive, before exclusive. */
  from: string;
  before: string;
  requestedAt: string;
  finishedAt: string | null;
  /** Of the time between the bounds, 0 to 1. */
  shareDone: number;
  read: number;
  stored: number;
  duplicates: number;
  rejected: number;
  /** Activities read a second, lately. */
  ratePerSecond: number | null;
  /** Activities still to be read, about. */
  estimatedToGo: number | null;
  estimatedEndAt: string | null;
  lastError: { message: string; at: string; code: string } | null;
}

/** State in words: see `health.message` for the sentence. */
export type SourceState = 'waiting' | 'running' | 'healthy' | 'catching_up' | 'failing' | 'stopped' | 'paused';

export interface SourceHealth {
  state: SourceState;
  /** One sentence for people; on trouble it says what to do. */
  message: string;
  /** ISO 8601 or null before the first success. */
  lastSuccessAt: string | null;
  /** Newest `created_at` known to be stored. */
  watermark: string | null;
  /**
   * Seconds between the newest activity that the API showed and what is stored; 0 when all of it is stored. While nothing
   * is read, the time since the last success counts too: what came meanwhile isn't stored.
   */
  lagSeconds: number | null;
  /** Counters since the source was added. */
  stored: number;
  duplicates: number;
  rejected: number;
  /** Of the stored ones, those that became visible behind what had been read already. */
  late: number;
  /** Of the late ones, those that only the daily reconciliation found. */
  lateReconciled: number;
  /** When the last complete reconciliation began. */
  reconciledAt: string | null;
  /** Activities stored a second, between the last two good runs. */
  ratePerSecond: number | null;
  requestsRemaining: number | null;
  /**
   * Since when no new activity has come, if that is longer ago than it should be. Every reading of the feed is recorded
   * in it, so that even a quiet organization has some; null: there is nothing to worry about.
   */
  noDataSince: string | null;
  nextRunAt: string | null;
  lastError: { message: string; at: string; code: string } | null;
}

/** A source as the browser sees it: no key, only that there is one. */
export interface Source {
  id: string;
  name: string;
  url: string;
  interval: string;
  lookback: string;
  namespace: string;
  enabled: boolean;
  activityTypes: string[];
  proxyUrl: string;
  certificateAuthorities: string;
  preserveOriginal: boolean;
  noDataAfter: string;
  parentOrganization: string;
  hasApiKey: boolean;
  createdAt: string;
  updatedAt: string;
  health: SourceHealth;
  /** Reading of what is older than the live feed; null: nobody asked for it. */
  backfill: BackfillProgress | null;
}

/** `GET /sources` */
export interface SourcesAnswer {
  sources: Source[];
}
