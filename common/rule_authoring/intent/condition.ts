import * as t from 'io-ts';
import { oneOf, record, textCodecOf } from './codecs';
import { fieldCodec } from './field';
import { settingsListCodec } from './settings';

export const operatorCodec = oneOf('>', '>=', '<', '<=', '==', '!=');
export type Operator = t.TypeOf<typeof operatorCodec>;

export const dayCodec = oneOf('monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday');
export type Day = t.TypeOf<typeof dayCodec>;

const clockCodec = textCodecOf<string>('a time of day such as 22:00', (input) =>
  /^(?:[01]\d|2[0-3]):[0-5]\d$|^24:00$/.test(input),
);

const scalarCodec = t.union([t.string, t.number, t.boolean]);

/** The event is one of these activities. At least one of the first four keys; several of them mean "or". */
const activityCodec = record(
  { kind: t.literal('activity') },
  {
    /** Values of `event.action`: audit types of the catalogue, or runtime events such as `mcp_server_connection`. */
    types: t.array(t.string),
    /** Names with `*`, such as `*_deleted`: also types that are not in the catalogue yet. */
    patterns: t.array(t.string),
    /** Headings of the catalogue (`ActivityType.category`), e.g. `Projects`. */
    categories: t.array(t.string),
    /** Types of at least this risk in the catalogue. */
    min_risk: oneOf('low', 'medium', 'high', 'critical'),
    /** Types that don't count although the keys above name them. */
    except: t.array(t.string),
  },
);

/** The field has one of the values. Without regard to case for e-mails; of several values in a field one is enough. */
const equalsCodec = t.strict({ kind: t.literal('equals'), field: fieldCodec, values: t.array(scalarCodec) });

/** Text, without regard to case. `pattern`: `*` and `?` are wildcards. One of the values is enough. */
const textCodec = t.strict({
  kind: t.literal('text'),
  field: fieldCodec,
  how: oneOf('contains', 'starts_with', 'ends_with', 'pattern'),
  values: t.array(t.string),
});

/** A number against a limit, or a date: ISO 8601, or counted from the run such as `now+720h`, `now-24h`. */
const compareCodec = t.strict({
  kind: t.literal('compare'),
  field: fieldCodec,
  operator: operatorCodec,
  value: t.union([t.number, t.string]),
});

/** The address lies in one of the ranges (CIDR; a single address is a range of one). */
const networkCodec = t.strict({ kind: t.literal('network'), field: fieldCodec, ranges: t.array(t.string) });

/** The part after `@` is one of the domains. */
const emailDomainCodec = record(
  { kind: t.literal('email_domain'), field: fieldCodec, domains: t.array(t.string) },
  { subdomains: t.boolean },
);

const existsCodec = t.strict({ kind: t.literal('exists'), field: fieldCodec });

/** The field is on a list of the settings. `not` of it means "outside the list". An empty list becomes a question. */
const listedCodec = t.strict({ kind: t.literal('listed'), field: fieldCodec, list: settingsListCodec });

/**
 * Two fields of the same event against each other: `==` for "their own", `>` for "raised"; of numbers also `>=` with
 * `times: 2` for "at least doubled" and with `plus: 10` for "ten higher".
 */
const fieldsCodec = record(
  { kind: t.literal('fields'), left: fieldCodec, operator: operatorCodec, right: fieldCodec },
  { times: t.number, plus: t.number },
);

/**
 * An organization setting that `claude_organization_settings_updated` changed, by its name in `updates[].type`. Without
 * a value: it was changed at all. `previous: true` looks at what it was before. Of a list, each entry is a value.
 */
const settingCodec = record(
  { kind: t.literal('setting'), setting: t.string },
  {
    operator: operatorCodec,
    value: scalarCodec,
    previous: t.boolean,
    /** A regular expression (Lucene's) for the whole of a value, objects as compact JSON. */
    matches: t.string,
    /** One of the values is not on this list of the settings. */
    outside: settingsListCodec,
  },
);

/**
 * When it happened: on one of the days and from `from` (included) to `to` (not included), over midnight where `from`
 * is the later one. In UTC unless an IANA time zone is given.
 */
const timeCodec = record(
  { kind: t.literal('time') },
  { days: t.array(dayCodec), from: clockCodec, to: clockCodec, time_zone: t.string },
);

/** Within the business hours of the settings (Monday to Friday, 08:00 to 18:00 UTC if none are set). */
const businessHoursCodec = t.strict({ kind: t.literal('business_hours') });

/** What an identity provider reports; how each product says it is in `compile/identity_providers.json`. */
const identityEventCodec = t.strict({
  kind: t.literal('identity_event'),
  event: oneOf('deactivated', 'factor_reset', 'signed_in', 'risky_sign_in', 'group_member_added'),
});

const leafCodec = t.union([
  activityCodec,
  equalsCodec,
  textCodec,
  compareCodec,
  networkCodec,
  emailDomainCodec,
  existsCodec,
  listedCodec,
  fieldsCodec,
  settingCodec,
  timeCodec,
  businessHoursCodec,
  identityEventCodec,
]);
export type LeafCondition = t.TypeOf<typeof leafCodec>;

export type Condition =
  | LeafCondition
  /** All of them; of nothing: any event. */
  | { kind: 'all'; of: Condition[] }
  | { kind: 'any'; of: Condition[] }
  /**
   * An event that lacks the field is, by default, in the negation of equals, text, fields and activity ("not by X" is
   * true where nobody is named) and not in that of network, email_domain, listed and compare (no address isn't an address
   * outside). `if_missing` says otherwise.
   */
  | { kind: 'not'; of: Condition; if_missing?: 'match' | 'no_match' };

/** A boolean tree over one event. */
export const conditionCodec: t.Type<Condition> = t.recursion('a condition', (self) =>
  t.union([
    leafCodec,
    t.strict({ kind: t.literal('all'), of: t.array(self) }),
    t.strict({ kind: t.literal('any'), of: t.array(self) }),
    record({ kind: t.literal('not'), of: self }, { if_missing: oneOf('match', 'no_match') }),
  ]),
) as t.Type<Condition>;
