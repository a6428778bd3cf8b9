import type { PreviewRequest } from '../../../common/api/rules';
import { PREVIEW_DAYS } from '../../../common/api/rules';
import { durationSeconds } from '../../../common/rule_authoring/intent';
import type { AuthoringSettings } from '../../../common/rule_authoring/intent';
import { InvalidRequestError } from '../../errors/invalid_request_error';
import { assertAllowedIndices } from '../allowed_indices';
import { readSources } from '../query_text/read_sources';
import { splitCommands } from '../query_text/split_commands';
import type { QueryCommand } from '../query_text/split_commands';
import type { Suppression } from './suppress_alerts';

/** What is to be looked at, before anything is asked. Times in epoch milliseconds UTC. */
export interface PreviewPlan {
  /** The rule's query, without what only orders or cuts its rows. */
  commands: readonly QueryCommand[];
  indexPattern: string;
  /** Whether rows are figures (`STATS`) instead of events. */
  aggregates: boolean;
  intervalMs: number;
  lookbackMs: number;
  fromMs: number;
  toMs: number;
  /** Alerts that one run makes at most. */
  maxSignals: number;
  suppression: Suppression | undefined;
}

const DAY_MS = 86_400_000;
const DEFAULT_MAX_SIGNALS = 100;
const DURATION_MS = { s: 1000, m: 60_000, h: 3_600_000 } as const;

const LOOKBACK = /^now-([1-9]\d{0,5}[smhd])$/;

const lookbackMs = (from: string): number => {
  const [, duration] = LOOKBACK.exec(from) ?? [];
  if (duration === undefined) {
    throw new InvalidRequestError(`"${from}" is not a look-back such as now-10m.`, { data: { field: 'from' } });
  }
  return durationSeconds(duration) * 1000;
};

/** Orders and limits at the end change which alerts there are, but not how many, as long as they are fewer. */
const withoutEnding = (commands: readonly QueryCommand[]): { kept: QueryCommand[]; limit: number } => {
  const kept = [...commands];
  let limit = Infinity;
  for (
    let last = kept[kept.length - 1];
    last?.name === 'SORT' || last?.name === 'LIMIT';
    last = kept[kept.length - 1]
  ) {
    if (last.name === 'LIMIT') {
      const count = Number(last.tokens[last.tokens.length - 1]?.text);
      limit = Number.isFinite(count) ? Math.min(limit, count) : limit;
    }
    kept.pop();
  }
  return { kept, limit };
};

const toSuppression = (given: PreviewRequest['rule']['alert_suppression']): Suppression | undefined =>
  given === undefined
    ? undefined
    : {
        groupBy: given.group_by,
        durationMs: given.duration === undefined ? 0 : given.duration.value * DURATION_MS[given.duration.unit],
        suppressesMissing: given.missing_fields_strategy !== 'doNotSuppress',
      };

/**
 * Reads a request and holds it to the indices of the settings.
 *
 * @param now - the end of the history, epoch milliseconds
 * @throws InvalidRequestError
 */
export const planPreview = (
  { rule, days = PREVIEW_DAYS }: PreviewRequest,
  { settings, now }: { settings: AuthoringSettings; now: number },
): PreviewPlan => {
  const sources = readSources(rule.query);
  assertAllowedIndices(sources, settings);
  const { kept, limit } = withoutEnding(splitCommands(rule.query));
  return {
    commands: kept,
    indexPattern: sources.join(','),
    aggregates: kept.some(({ name }) => name === 'STATS'),
    intervalMs: durationSeconds(rule.interval) * 1000,
    lookbackMs: lookbackMs(rule.from),
    fromMs: now - days * DAY_MS,
    toMs: now,
    maxSignals: Math.max(1, Math.min(rule.max_signals ?? DEFAULT_MAX_SIGNALS, limit)),
    suppression: toSuppression(rule.alert_suppression),
  };
};
