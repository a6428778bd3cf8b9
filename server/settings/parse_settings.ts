import countries from 'i18n-iso-countries';
import english from 'i18n-iso-countries/langs/en.json';
import ipaddr from 'ipaddr.js';
import type { OrganizationSettings, SettingsList } from '../../common/api/settings';
import { DAYS } from '../../common/api/settings';
import { assertIndexPattern } from '../../common/esql';
import { IDENTITY_PROVIDERS, identityProvider, isTimeZone, toCidr } from '../../common/rule_authoring/compile';
import { InvalidRequestError } from '../errors/invalid_request_error';

countries.registerLocale(english);

type Field = keyof OrganizationSettings;

const refuse = (field: Field, message: string, index?: number): never => {
  throw new InvalidRequestError(message, { data: { field, ...(index !== undefined && { index }) } });
};

/** @returns what the entry is stored as; undefined if it can't be used */
type ParseEntry = (entry: string) => string | undefined;

const CONTROL_CHARACTERS = /\p{Cc}/u;
const DOMAIN = /^(?=.{3,253}$)(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.)+[\p{L}\p{N}-]{2,63}$/u;
const EMAIL = /^[^\s@"<>,;]{1,64}@([^\s@]+)$/u;
const KEY_ID = /^[A-Za-z0-9_-]{3,200}$/;
const HOST_AND_PORT = /^[A-Za-z0-9.-]+(?::\d{1,5})?(?:\/\S*)?$/;

const parseName: ParseEntry = (entry) => (CONTROL_CHARACTERS.test(entry) ? undefined : entry);

const parseDomain: ParseEntry = (entry) => {
  const domain = entry.replace(/^@/, '').toLowerCase();
  return DOMAIN.test(domain) ? domain : undefined;
};

const parseEmail: ParseEntry = (entry) => (DOMAIN.test(EMAIL.exec(entry)?.[1] ?? '') ? entry : undefined);

/** Bits beyond the prefix are cut off: 10.1.2.3/8 is 10.0.0.0/8. */
const parseNetwork: ParseEntry = (entry) => {
  const cidr = toCidr(entry);
  if (cidr === undefined) return undefined;
  const [address, bits] = ipaddr.parseCIDR(cidr);
  // A list that holds every address would switch its rules off without a word.
  if (bits === 0) return undefined;
  const version = address.kind() === 'ipv4' ? ipaddr.IPv4 : ipaddr.IPv6;
  return `${version.networkAddressFromCIDR(cidr).toString()}/${bits}`;
};

const parseCountry: ParseEntry = (entry) =>
  countries.isValid(entry.toUpperCase())
    ? countries.toAlpha2(entry.toUpperCase())
    : countries.getAlpha2Code(entry, 'en');

const parseEndpoint: ParseEntry = (entry) => {
  if (/^https?:\/\//i.test(entry)) return URL.canParse(entry) ? entry : undefined;
  return HOST_AND_PORT.test(entry) ? entry : undefined;
};

const LISTS: Readonly<Record<SettingsList, { parse: ParseEntry; is: string }>> = {
  approved_mcp_servers: { parse: parseName, is: 'the name of an MCP server' },
  approved_domains: { parse: parseDomain, is: 'a domain such as example.com' },
  trusted_networks: { parse: parseNetwork, is: 'an address or a network such as 203.0.113.0/24, and not all of them' },
  approved_countries: { parse: parseCountry, is: 'a country: its two-letter code (DE) or its English name' },
  approved_skills: { parse: parseName, is: 'the name of a skill' },
  break_glass_users: { parse: parseEmail, is: 'an e-mail address' },
  known_collectors: {
    parse: (entry) => (KEY_ID.test(entry) ? entry : undefined),
    is: 'the id of an API key (letters, digits, hyphens and underscores); never the key itself',
  },
  approved_plugins: { parse: parseName, is: 'the name of a plugin' },
  approved_otlp_endpoints: { parse: parseEndpoint, is: 'an endpoint such as https://otel.example.com:4318' },
};

/**
 * Entries of one list as `parseSettings` keeps them; blank ones and repetitions go.
 *
 * @throws InvalidRequestError that names the list and the place of the entry in `data`
 */
export const parseList = (field: SettingsList, entries: readonly string[]): string[] => {
  const { parse, is } = LISTS[field];
  return [
    ...new Set(
      entries.flatMap((entry, index) => {
        const trimmed = entry.trim();
        if (trimmed === '') return [];
        return parse(trimmed) ?? refuse(field, `"${trimmed.slice(0, 100)}" is not ${is}.`, index);
      }),
    ),
  ];
};

type PatternField = 'indices' | 'runtime_indices' | 'idp_indices' | 'endpoint_indices';

/** Hidden and system indices hold Kibana's and Elasticsearch's own data; alerts are the exception. */
const isHidden = (pattern: string): boolean =>
  /(?:^|:)\./.test(pattern) && !/(?:^|:)\.(?:internal\.)?alerts-/.test(pattern);

const isReadable = (pattern: string, isFirst: boolean): boolean => {
  try {
    assertIndexPattern(pattern);
  } catch {
    return false;
  }
  // An exclusion takes away from what stands before it.
  return !pattern.includes(',') && !(isFirst && pattern.startsWith('-'));
};

const parsePatterns = (field: PatternField, patterns: readonly string[]): string[] => {
  const kept = patterns.map((pattern) => pattern.trim()).filter((pattern) => pattern !== '');
  kept.forEach((pattern, index) => {
    const shown = `"${pattern.slice(0, 100)}"`;
    if (!isReadable(pattern, index === 0))
      refuse(field, `${shown} is not an index pattern such as logs-okta.system-*.`, index);
    if (isHidden(pattern)) refuse(field, `${shown} names hidden indices, which rules may not read.`, index);
    if (!/\p{L}{3}/u.test(pattern))
      refuse(field, `${shown} covers too much. Name the indices, such as logs-okta.system-*.`, index);
  });
  return [...new Set(kept)];
};

const CLOCK = /^(?:[01]?\d|2[0-3]):[0-5]\d$/;

const parseClock = (time: string): string =>
  CLOCK.test(time.trim())
    ? time.trim().padStart(5, '0')
    : refuse('business_hours', `"${time.slice(0, 20)}" is not a time such as 08:30.`);

const parseBusinessHours = (hours: OrganizationSettings['business_hours']): OrganizationSettings['business_hours'] => {
  if (hours === null) return null;
  const timeZone = hours.time_zone.trim();
  if (!isTimeZone(timeZone)) {
    refuse('business_hours', `"${timeZone.slice(0, 100)}" is not a time zone such as Europe/Berlin.`);
  }
  const given = hours.days.map((day) => day.trim().toLowerCase());
  const unknown = given.find((day) => !DAYS.some((name) => name === day));
  if (unknown !== undefined) refuse('business_hours', `"${unknown.slice(0, 20)}" is not a day such as monday.`);
  if (given.length === 0) refuse('business_hours', 'Choose at least one day.');
  const [from, to] = [parseClock(hours.from), parseClock(hours.to)];
  if (from === to) refuse('business_hours', 'Business hours need a beginning and an end that differ.');
  return { time_zone: timeZone, days: DAYS.filter((day) => given.includes(day)), from, to };
};

const parseProduct = (product: string | null): string | null => {
  const name = product?.trim().toLowerCase() ?? '';
  if (name === '') return null;
  return identityProvider({ idp_product: name }) === undefined
    ? refuse(
        'idp_product',
        `Rules know the logs of ${IDENTITY_PROVIDERS.join(' and ')}, not of "${name.slice(0, 50)}".`,
      )
    : name;
};

/**
 * Checks what an admin enters and brings it into the form in which rules compare it (lower case, networks in CIDR
 * notation, countries as codes).
 *
 * @throws InvalidRequestError that names the key and the entry in `data`
 */
export const parseSettings = (input: OrganizationSettings): OrganizationSettings => {
  const lists = Object.fromEntries(
    (Object.keys(LISTS) as SettingsList[]).map((field) => [field, parseList(field, input[field])]),
  ) as Record<SettingsList, string[]>;
  return {
    ...lists,
    business_hours: parseBusinessHours(input.business_hours),
    indices: parsePatterns('indices', input.indices),
    runtime_indices: parsePatterns('runtime_indices', input.runtime_indices),
    idp_indices: parsePatterns('idp_indices', input.idp_indices),
    idp_product: parseProduct(input.idp_product),
    endpoint_indices: parsePatterns('endpoint_indices', input.endpoint_indices),
  };
};
