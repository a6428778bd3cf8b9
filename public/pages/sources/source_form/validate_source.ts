import type { SourceValues } from './source_values';

/** What is wrong with a field; the words are in `strings.ts`. */
export type FieldProblem =
  | 'required'
  | 'not_a_url'
  | 'not_an_origin'
  | 'not_a_duration'
  | 'interval_too_short'
  | 'lookback_too_long'
  | 'not_a_namespace';

export type SourceProblems = Partial<Record<keyof SourceValues, FieldProblem>>;

const UNIT_SECONDS: Readonly<Record<string, number>> = { s: 1, m: 60, h: 3_600, d: 86_400 };
const MIN_INTERVAL_SECONDS = 5;
/** The API keeps six years. */
const MAX_LOOKBACK_SECONDS = 6 * 366 * 86_400;
/** What Elasticsearch takes as the last part of a data stream's name. */
const NAMESPACE_PATTERN = /^[^-\\/*?"<>|\s,#:A-Z]{1,100}$/u;

/** Seconds of a duration as Kibana writes them (`30s`, `5m`, `7d`); undefined if it is none. */
export const durationSeconds = (text: string): number | undefined => {
  const [, amount, unit] = /^(\d{1,9})([smhd])$/.exec(text.trim()) ?? [];
  const unitSeconds = unit === undefined ? undefined : UNIT_SECONDS[unit];
  return unitSeconds === undefined ? undefined : Number(amount) * unitSeconds;
};

const urlProblem = (text: string): FieldProblem | undefined => {
  try {
    const { protocol, pathname, search, hash, username, password } = new URL(text.trim());
    if (protocol !== 'https:' && protocol !== 'http:') {
      return 'not_a_url';
    }
    return pathname === '/' && `${search}${hash}${username}${password}` === '' ? undefined : 'not_an_origin';
  } catch {
    return 'not_a_url';
  }
};

const intervalProblem = (text: string): FieldProblem | undefined => {
  const seconds = durationSeconds(text);
  if (seconds === undefined) {
    return 'not_a_duration';
  }
  return seconds < MIN_INTERVAL_SECONDS ? 'interval_too_short' : undefined;
};

const lookbackProblem = (text: string): FieldProblem | undefined => {
  const seconds = durationSeconds(text);
  if (seconds === undefined) {
    return 'not_a_duration';
  }
  return seconds > MAX_LOOKBACK_SECONDS ? 'lookback_too_long' : undefined;
};

/** Problems by field, for texts beside the fields. The server checks again. */
export const validateSource = (values: SourceValues, { hasStoredKey }: { hasStoredKey: boolean }): SourceProblems => {
  const missing = (name: keyof SourceValues): boolean => values[name].trim() === '';
  const problem = (name: keyof SourceValues, check: (text: string) => FieldProblem | undefined) =>
    missing(name) ? 'required' : check(values[name]);
  const problems = {
    name: problem('name', () => undefined),
    url: problem('url', urlProblem),
    apiKey: hasStoredKey ? undefined : problem('apiKey', () => undefined),
    interval: problem('interval', intervalProblem),
    lookback: problem('lookback', lookbackProblem),
    namespace: problem('namespace', (text) => (NAMESPACE_PATTERN.test(text.trim()) ? undefined : 'not_a_namespace')),
  };
  return Object.fromEntries(Object.entries(problems).filter(([, found]) => found !== undefined));
};
