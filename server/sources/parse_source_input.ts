import type { SourceInput } from '../../common/api/sources';
import { isNamespace, MAX_NAMESPACE_BYTES } from '../../common/namespace';
import { InvalidRequestError } from '../errors/invalid_request_error';
import { parseActivityTypes } from './parse_activity_types';
import { parseApiKey } from './parse_api_key';
import { parseDurationMs } from './parse_duration_ms';
import { parseSourceUrl } from './parse_source_url';
import { parseCertificateAuthorities, parseProxyUrl } from './parse_transport';

const MAX_NAME_LENGTH = 100;
/** Line breaks, escape sequences, marks that turn the direction of writing: a name stands in logs and on pages. */
const FORBIDDEN_IN_NAME = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cs}]/u;
const MIN_INTERVAL_MS = 5000;
const MAX_INTERVAL_MS = 86_400_000;
/** Less would be told with every slow run. */
const MIN_NO_DATA_MS = 300_000;
const MAX_NO_DATA_MS = 30 * 86_400_000;
/** As long as the API keeps activities, leap days included. */
const MAX_LOOKBACK_MS = (6 * 365 + 2) * 86_400_000;

const invalid = (field: keyof SourceInput, message: string): InvalidRequestError =>
  new InvalidRequestError(message, { data: { field } });

/**
 * Checks what an admin entered and brings it to its stored form.
 *
 * @throws InvalidRequestError with the name of the field in `data.field`
 */
export const parseSourceInput = (input: SourceInput): SourceInput => {
  const url = parseSourceUrl(input.url);
  return {
    name: parseName(input.name),
    url,
    interval: parseInterval(input.interval),
    lookback: parseLookback(input.lookback),
    namespace: parseNamespace(input.namespace),
    enabled: input.enabled,
    ...(input.apiKey !== undefined && { apiKey: parseApiKey(input.apiKey) }),
    ...(input.activityTypes !== undefined && { activityTypes: parseActivityTypes(input.activityTypes) }),
    ...(input.proxyUrl !== undefined && { proxyUrl: parseProxyUrl(input.proxyUrl, { sourceUrl: url }) }),
    ...(input.certificateAuthorities !== undefined && {
      certificateAuthorities: parseCertificateAuthorities(input.certificateAuthorities),
    }),
    ...(input.preserveOriginal !== undefined && { preserveOriginal: input.preserveOriginal }),
    ...(input.noDataAfter !== undefined && { noDataAfter: parseNoDataAfter(input.noDataAfter) }),
    ...(input.parentOrganization !== undefined && {
      parentOrganization: parseParentOrganization(input.parentOrganization),
    }),
  };
};

const parseName = (input: string): string => {
  const name = input.trim();
  if (name === '') throw invalid('name', 'Enter a name.');
  if (FORBIDDEN_IN_NAME.test(name)) throw invalid('name', 'The name holds characters that can not be seen.');
  if (name.length > MAX_NAME_LENGTH) throw invalid('name', `The name has more than ${MAX_NAME_LENGTH} characters.`);
  return name;
};

const parseInterval = (input: string): string => {
  const interval = input.trim();
  const ms = parseDurationMs(interval);
  if (ms === undefined) throw invalid('interval', 'Enter the interval as number and unit, such as 30s or 5m.');
  if (ms < MIN_INTERVAL_MS) throw invalid('interval', 'The interval must be at least 5s.');
  if (ms > MAX_INTERVAL_MS) throw invalid('interval', 'The interval must be at most 1d.');
  return interval;
};

const parseLookback = (input: string): string => {
  const lookback = input.trim();
  const ms = parseDurationMs(lookback);
  if (ms === undefined)
    throw invalid('lookback', 'Enter the look-back as number and unit, such as 7d, or 0d for none.');
  if (ms > MAX_LOOKBACK_MS) throw invalid('lookback', 'The API keeps six years: enter at most 2192d.');
  return lookback;
};

const parseNoDataAfter = (input: string): string => {
  const limit = input.trim();
  const ms = parseDurationMs(limit);
  if (ms === undefined) {
    throw invalid('noDataAfter', 'Enter the time without data as number and unit, such as 30m, or 0m for never.');
  }
  if (ms !== 0 && (ms < MIN_NO_DATA_MS || ms > MAX_NO_DATA_MS)) {
    throw invalid('noDataAfter', 'The time without data must be between 5m and 30d, or 0m for never.');
  }
  return limit;
};

const parseParentOrganization = (input: string): string => {
  const parent = input.trim();
  if (FORBIDDEN_IN_NAME.test(parent)) {
    throw invalid('parentOrganization', 'The parent organization holds characters that can not be seen.');
  }
  if (parent.length > MAX_NAME_LENGTH) {
    throw invalid('parentOrganization', `The parent organization has more than ${MAX_NAME_LENGTH} characters.`);
  }
  return parent;
};

const parseNamespace = (input: string): string => {
  const namespace = input.trim();
  if (namespace === '') throw invalid('namespace', 'Enter a namespace, such as default.');
  if (!isNamespace(namespace)) {
    throw invalid(
      'namespace',
      'The namespace may hold lower-case letters, digits, _ and . only; no hyphens or blanks.',
    );
  }
  if (new TextEncoder().encode(namespace).length > MAX_NAMESPACE_BYTES) {
    throw invalid('namespace', `The namespace is longer than ${MAX_NAMESPACE_BYTES} bytes.`);
  }
  return namespace;
};
