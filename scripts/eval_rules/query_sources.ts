import type { AuthoringSettings } from '../../common/rule_authoring/intent';
import type { Source } from './eval_case';
import { parseFrom, stripComments } from './esql_text';
import { matchesGlob } from './glob';

const AUDIT_SAMPLE = ['logs-anthropic.audit-default', '.ds-logs-anthropic.audit-default-2026.01.01-000001'];
const RUNTIME_SAMPLE = [
  'logs-claude_code.events.otel-default',
  'logs-claude_code.otel-default',
  'logs-claude_cowork.events.otel-default',
  'logs-claude_cowork.otel-default',
  'traces-claude_code.traces.otel-default',
  'traces-claude_code.otel-default',
];
const RUNTIME_PREFIXES = ['logs-claude_code', 'logs-claude_cowork', 'traces-'];

const toPatterns = (setting: string | readonly string[] | undefined): string[] =>
  (typeof setting === 'string' ? [setting] : (setting ?? [])).flatMap((text) =>
    text.split(',').map((pattern) => pattern.trim()),
  );

const matchesAny = (names: readonly string[], pattern: string): boolean =>
  names.some((name) => matchesGlob(name, pattern));

/** Which kinds of data a source of FROM reads; none where the rule has no business there. */
const kindsOf = (source: string, settings: AuthoringSettings): Source[] => {
  const name = source.includes(':') ? source.slice(source.indexOf(':') + 1) : source;
  const configured = toPatterns(settings.indices);
  if (configured.includes(name)) return ['audit'];
  if (configured.length === 0 && (name.startsWith('logs-anthropic') || matchesAny(AUDIT_SAMPLE, name))) {
    return matchesAny(RUNTIME_SAMPLE, name) ? ['audit', 'runtime'] : ['audit'];
  }
  const isRuntime =
    toPatterns(settings.runtime_indices).includes(name) ||
    RUNTIME_PREFIXES.some((prefix) => name.startsWith(prefix)) ||
    matchesAny(RUNTIME_SAMPLE, name);
  if (isRuntime) return ['runtime'];
  if (toPatterns(settings.idp_indices).includes(name)) return ['idp'];
  return toPatterns(settings.endpoint_indices).includes(name) ? ['endpoint'] : [];
};

/**
 * Puts the indices of the judge in place of those of the query, and leaves out comments.
 *
 * @throws RangeError where the query reads what the settings do not allow
 */
export const replaceSources = (
  query: string,
  { settings, indices }: { settings: AuthoringSettings; indices: Readonly<Record<Source, string>> },
): string => {
  const clean = stripComments(query);
  const { start, end, sources } = parseFrom(clean);
  const kinds = sources.flatMap((source) => {
    const found = kindsOf(source, settings);
    if (found.length === 0) throw new RangeError(`unexpected source in FROM: ${source}`);
    return found;
  });
  if (kinds.length === 0) throw new RangeError('no source in FROM');
  const names = [...new Set(kinds)].map((kind) => indices[kind]);
  return `${clean.slice(0, start)}${names.join(', ')} ${clean.slice(end).trimStart()}`;
};
