import { assertIndexPattern, column, equals, isOneOf } from '../../esql';
import type { Expression } from '../../esql';
import { AUDIT_INDEX_PATTERN, DATASET } from '../../names';
import type { AuthoringSettings, EventFilter, EventSource } from '../intent';
import { identityProvider } from './identity_providers';

const RUNTIME_PATTERNS = ['logs-claude_code*', 'logs-claude_cowork*'];

const toPatterns = (setting: string | readonly string[] | undefined): string[] =>
  (typeof setting === 'string' ? setting.split(',') : (setting ?? []))
    .map((pattern) => pattern.trim())
    .filter((pattern) => pattern !== '');

const orDefault = (patterns: string[], fallback: readonly string[]): readonly string[] =>
  patterns.length > 0 ? patterns : fallback;

/** Index patterns of a source; none for one that the settings would have to name and don't. */
export const sourcePatterns = (source: EventSource, settings: AuthoringSettings): readonly string[] => {
  switch (source) {
    case 'audit':
      return orDefault(toPatterns(settings.indices), [AUDIT_INDEX_PATTERN]);
    case 'runtime':
      return orDefault(toPatterns(settings.runtime_indices), RUNTIME_PATTERNS);
    case 'identity_provider':
      return toPatterns(settings.idp_indices);
    case 'endpoint':
      return toPatterns(settings.endpoint_indices);
  }
};

export const sourceOf = ({ source = 'audit' }: EventFilter): EventSource => source;

/** All sources of the filters, each once, the audit feed first. */
export const sourcesOf = (filters: readonly EventFilter[]): EventSource[] =>
  (['audit', 'runtime', 'identity_provider', 'endpoint'] as const).filter((source) =>
    filters.some((filter) => sourceOf(filter) === source),
  );

/**
 * What FROM reads.
 *
 * @throws RangeError for a pattern that is more than a name
 */
export const indexPattern = (sources: readonly EventSource[], settings: AuthoringSettings): string =>
  assertIndexPattern(sources.flatMap((source) => sourcePatterns(source, settings)).join(','));

/** Tells events of a source from those of the others in the same FROM. */
export const sourceGuard = (source: EventSource, settings: AuthoringSettings): Expression => {
  switch (source) {
    case 'audit':
      return equals(column('data_stream.dataset'), DATASET);
    case 'runtime':
      return isOneOf(column('event.provider'), ['claude-code', 'claude-cowork']);
    case 'identity_provider':
      return isOneOf(column('event.dataset'), identityDatasets(settings));
    case 'endpoint':
      return equals(column('event.kind'), 'signal');
  }
};

const identityDatasets = (settings: AuthoringSettings): string[] => {
  const provider = identityProvider(settings);
  if (provider === undefined) return [];
  return [...new Set([provider.dataset, ...Object.values(provider.events).flatMap(({ dataset }) => dataset ?? [])])];
};
