import type { Source } from '../../../../common/api/sources';
import { isNamespace, MAX_NAMESPACE_BYTES } from '../../../../common/namespace';
import type { SourceValues, TextField } from './source_values';

/** What is wrong with a field; the words are in `strings.ts`. */
export type FieldProblem =
  | 'required'
  | 'not_a_url'
  | 'not_only_an_address'
  | 'not_encrypted'
  | 'key_for_new_address'
  | 'not_a_duration'
  | 'interval_too_short'
  | 'interval_too_long'
  | 'lookback_too_long'
  | 'no_data_out_of_range'
  | 'not_a_namespace'
  | 'not_a_proxy'
  | 'not_a_certificate';

export type SourceProblems = Partial<Record<keyof SourceValues, FieldProblem>>;

const UNIT_SECONDS: Readonly<Record<string, number>> = { s: 1, m: 60, h: 3_600, d: 86_400 };
const MIN_INTERVAL_SECONDS = 5;
const MAX_INTERVAL_SECONDS = 86_400;
/** The API keeps six years, leap days included. */
const MAX_LOOKBACK_SECONDS = (6 * 365 + 2) * 86_400;
const MIN_NO_DATA_SECONDS = 300;
const MAX_NO_DATA_SECONDS = 30 * 86_400;
const LOOPBACK_HOST = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;

/** Seconds of a duration as Kibana writes them (`30s`, `5m`, `7d`); undefined if it is none. */
export const durationSeconds = (text: string): number | undefined => {
  const [, amount, unit] = /^(\d{1,9})([smhd])$/.exec(text.trim()) ?? [];
  const unitSeconds = unit === undefined ? undefined : UNIT_SECONDS[unit];
  return unitSeconds === undefined ? undefined : Number(amount) * unitSeconds;
};

const isUsableNamespace = (text: string): boolean =>
  isNamespace(text) && new TextEncoder().encode(text).length <= MAX_NAMESPACE_BYTES;

const urlProblem = (text: string): FieldProblem | undefined => {
  let url: URL;
  try {
    url = new URL(text.trim());
  } catch {
    return 'not_a_url';
  }
  const { protocol, hostname, pathname, search, hash, username, password } = url;
  if (protocol !== 'https:' && protocol !== 'http:') {
    return 'not_a_url';
  }
  if (`${search}${hash}${username}${password}` !== '' || pathname.includes('/v1/compliance')) {
    return 'not_only_an_address';
  }
  return protocol === 'http:' && !LOOPBACK_HOST.test(hostname) ? 'not_encrypted' : undefined;
};

const intervalProblem = (text: string): FieldProblem | undefined => {
  const seconds = durationSeconds(text);
  if (seconds === undefined) {
    return 'not_a_duration';
  }
  if (seconds < MIN_INTERVAL_SECONDS) {
    return 'interval_too_short';
  }
  return seconds > MAX_INTERVAL_SECONDS ? 'interval_too_long' : undefined;
};

const lookbackProblem = (text: string): FieldProblem | undefined => {
  const seconds = durationSeconds(text);
  if (seconds === undefined) {
    return 'not_a_duration';
  }
  return seconds > MAX_LOOKBACK_SECONDS ? 'lookback_too_long' : undefined;
};

const noDataProblem = (text: string): FieldProblem | undefined => {
  const seconds = durationSeconds(text);
  if (seconds === undefined) {
    return 'not_a_duration';
  }
  const isInRange = seconds === 0 || (seconds >= MIN_NO_DATA_SECONDS && seconds <= MAX_NO_DATA_SECONDS);
  return isInRange ? undefined : 'no_data_out_of_range';
};

/** An address as the server stores it: no slash at the end. */
const sameAddress = (left: string, right: string): boolean =>
  left.trim().replace(/\/+$/, '') === right.trim().replace(/\/+$/, '');

type StoredConnection = Pick<Source, 'url' | 'hasApiKey' | 'proxyUrl' | 'certificateAuthorities'>;

/** Whether the key still goes where it goes now, on the same way. */
const isSameRoute = (values: SourceValues, stored: StoredConnection): boolean =>
  sameAddress(values.url, stored.url) &&
  sameAddress(values.proxyUrl, stored.proxyUrl) &&
  values.certificateAuthorities.trim() === stored.certificateAuthorities.trim();

const proxyProblem = (text: string): FieldProblem | undefined =>
  text.trim() === '' || /^https?:\/\/[^/?#@\s]+\/?$/i.test(text.trim()) ? undefined : 'not_a_proxy';

const certificateProblem = (text: string): FieldProblem | undefined =>
  text.trim() === '' || text.includes('-----BEGIN CERTIFICATE-----') ? undefined : 'not_a_certificate';

/**
 * Problems by field, for texts beside the fields. The server checks again.
 *
 * @param stored - of an edited source; its key is kept if none is entered, but never sent to another address
 */
export const validateSource = (values: SourceValues, { stored }: { stored?: StoredConnection }): SourceProblems => {
  const missing = (name: TextField): boolean => values[name].trim() === '';
  const problem = (name: TextField, check: (text: string) => FieldProblem | undefined) =>
    missing(name) ? 'required' : check(values[name]);
  const keyProblem = (): FieldProblem | undefined => {
    if (!missing('apiKey')) {
      return undefined;
    }
    if (!stored?.hasApiKey) {
      return 'required';
    }
    return isSameRoute(values, stored) ? undefined : 'key_for_new_address';
  };
  const problems = {
    name: problem('name', () => undefined),
    url: problem('url', urlProblem),
    apiKey: keyProblem(),
    interval: problem('interval', intervalProblem),
    lookback: problem('lookback', lookbackProblem),
    namespace: problem('namespace', (text) => (isUsableNamespace(text.trim()) ? undefined : 'not_a_namespace')),
    noDataAfter: problem('noDataAfter', noDataProblem),
    proxyUrl: proxyProblem(values.proxyUrl),
    certificateAuthorities: certificateProblem(values.certificateAuthorities),
  };
  return Object.fromEntries(Object.entries(problems).filter(([, found]) => found !== undefined));
};
