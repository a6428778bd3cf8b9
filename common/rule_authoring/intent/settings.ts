import * as t from 'io-ts';
import { oneOf } from './codecs';

/** Lists that are kept in settings and that rules are written against. */
export const SETTINGS_LISTS = [
  'approved_mcp_servers',
  'approved_domains',
  'trusted_networks',
  'approved_countries',
  'approved_skills',
  'break_glass_users',
  'known_collectors',
  'approved_plugins',
  'approved_otlp_endpoints',
] as const;
export type SettingsList = (typeof SETTINGS_LISTS)[number];

export const settingsListCodec = oneOf(...SETTINGS_LISTS);

const strings = t.array(t.string);
/** A list of patterns, or one text with commas between them. */
const patterns = t.union([strings, t.string]);

/** How an organization has tuned a rule of the library. */
export const ruleTuningCodec = t.partial({
  /** How many it takes until the rule fires, instead of the figure that it is shipped with. */
  threshold: t.number,
  /** E-mail addresses; what these people do doesn't count. */
  excluded_users: strings,
});
export type RuleTuning = t.TypeOf<typeof ruleTuningCodec>;

/** What the app already knows about the organization; every key may be missing. */
export const authoringSettingsCodec = t.partial({
  approved_mcp_servers: strings,
  approved_domains: strings,
  trusted_networks: strings,
  approved_countries: strings,
  approved_skills: strings,
  break_glass_users: strings,
  known_collectors: strings,
  approved_plugins: strings,
  approved_otlp_endpoints: strings,
  /** `days` as English names or their first three letters; `from` and `to` as `HH:MM`. */
  business_hours: t.partial({ time_zone: t.string, days: strings, from: t.string, to: t.string }),
  idp_indices: patterns,
  idp_product: t.string,
  endpoint_indices: patterns,
  indices: patterns,
  runtime_indices: patterns,
  /** By the id of a rule of the library. */
  rule_tuning: t.record(t.string, ruleTuningCodec),
  /** Whether Kibana's licence lets ES|QL rules suppress alerts (Platinum on self-managed). */
  suppression_licensed: t.boolean,
});
export type AuthoringSettings = t.TypeOf<typeof authoringSettingsCodec>;
