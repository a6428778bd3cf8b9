import * as t from 'io-ts';
import { SETTINGS_LISTS } from '../rule_authoring/intent';
import type { SettingsList } from '../rule_authoring/intent';
import { settingsListCodec } from '../rule_authoring/intent/settings';
import { boundedArray, boundedString } from './bounded';

export type { SettingsList };

/** Enough for any list that people keep by hand; every entry stands in each rule that uses the list. */
export const MAX_LIST_ENTRIES = 1000;
/** More than any entry may hold, so that what is longer than it should be still gets its own sentence. */
const entries = boundedArray(boundedString({ max: 1024 }), { max: MAX_LIST_ENTRIES });
const patterns = boundedArray(boundedString({ max: 255 }), { max: 20 });
const text = boundedString({ max: 255 });

const lists = t.type({
  /** Names of MCP servers, as the feed writes them. */
  approved_mcp_servers: entries,
  /** E-mail domains of the organization, without `@`. */
  approved_domains: entries,
  /** CIDR ranges; a single address is a range of one. */
  trusted_networks: entries,
  /** ISO 3166-1 alpha-2 codes. */
  approved_countries: entries,
  approved_skills: entries,
  /** E-mail addresses. */
  break_glass_users: entries,
  /** Ids of API keys that may read the Compliance API. */
  known_collectors: entries,
  approved_plugins: entries,
  approved_otlp_endpoints: entries,
});

export const DAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;

const businessHours = t.type({
  /** IANA name, e.g. `Europe/Berlin`. */
  time_zone: text,
  /** English names of days. */
  days: boundedArray(text, { max: 14 }),
  /** `HH:MM`; `to` before `from` means over midnight. */
  from: text,
  to: text,
});

/**
 * `PUT /settings`: all of it, as `GET` gave it. A value that can't be used is a 400 that names its key in
 * `attributes.data.field` and, in a list, the place of the entry in `attributes.data.index`; a `version` that isn't the
 * stored one any more a 409.
 */
export const settingsInputCodec = t.exact(
  t.intersection([
    t.type({
      settings: t.exact(
        t.intersection([
          lists,
          t.type({
            /** null: Monday to Friday, 08:00 to 18:00 UTC. */
            business_hours: t.union([t.exact(businessHours), t.null]),
            /** Index patterns of the audit feed; empty: `logs-anthropic.audit-*`. Rules and previews read nothing else. */
            indices: patterns,
            /** Of Claude Code and Cowork telemetry; empty: `logs-claude_code*` and `logs-claude_cowork*`. */
            runtime_indices: patterns,
            /** Of the identity provider; empty: no rule can use it. */
            idp_indices: patterns,
            /** `okta`, `entra`; null: none. */
            idp_product: t.union([text, t.null]),
            /** Of endpoint alerts; empty: no rule can use them. */
            endpoint_indices: patterns,
          }),
        ]),
      ),
    }),
    t.partial({ version: t.union([boundedString({ max: 255 }), t.null]) }),
  ]),
);
export type SettingsInput = t.TypeOf<typeof settingsInputCodec>;

/** What a space knows about its organization; rules are written against it. */
export type OrganizationSettings = SettingsInput['settings'];

/** What holds before anybody has said anything. */
export const EMPTY_SETTINGS: OrganizationSettings = {
  approved_mcp_servers: [],
  approved_domains: [],
  trusted_networks: [],
  approved_countries: [],
  approved_skills: [],
  break_glass_users: [],
  known_collectors: [],
  approved_plugins: [],
  approved_otlp_endpoints: [],
  business_hours: null,
  indices: [],
  runtime_indices: [],
  idp_indices: [],
  idp_product: null,
  endpoint_indices: [],
};

/** `GET /settings` and `PUT /settings`: the settings of the space that the request comes from. */
export interface SettingsAnswer {
  settings: OrganizationSettings;
  /** Goes back with `PUT`, so that nobody overwrites what somebody else has changed meanwhile; null: nothing stored. */
  version: string | null;
  /** ISO 8601; null: nothing stored. */
  updatedAt: string | null;
}

export { SETTINGS_LISTS };

/** Days that `_seen` looks back unless told otherwise, and at most. */
export const SEEN_DAYS = 30;
export const MAX_SEEN_DAYS = 365;

const DIGITS = /^[1-9]\d{0,2}$/;
const isSeenDays = (input: unknown): input is string =>
  typeof input === 'string' && DIGITS.test(input) && Number(input) <= MAX_SEEN_DAYS;

/** `GET /settings/_seen?list=approved_mcp_servers&days=30` */
export const seenQueryCodec = t.exact(
  t.intersection([
    t.type({ list: settingsListCodec }),
    t.partial({
      days: new t.Type<string>(
        `a whole number of days, 1 to ${MAX_SEEN_DAYS}`,
        isSeenDays,
        (input, context) => (isSeenDays(input) ? t.success(input) : t.failure(input, context)),
        t.identity,
      ),
    }),
  ]),
);
export type SeenQuery = t.TypeOf<typeof seenQueryCodec>;

/** One value that the feed has shown, in the form in which the list takes it. */
export interface SeenValue {
  value: string;
  /** Events that carry it. */
  count: number;
  /** ISO 8601. */
  firstSeen: string;
  lastSeen: string;
  /** Whether the stored list holds or covers it (an address within a range) already. */
  isListed: boolean;
}

/** What the feed has shown for a list, most frequent first, at most 500 values. Nothing of it is stored by asking. */
export interface SeenAnswer {
  list: SettingsList;
  days: number;
  values: SeenValue[];
  /** Whether there are more than 500. */
  isCut: boolean;
  /** Runs unchanged in Discover; null where no index has the field. */
  esql: string | null;
}
