import { esqlQuery, from, isBefore, renderQuery } from '../../esql';
import type { StackVersion } from '../../esql';
import { durationSeconds } from '../intent';
import type { Intent, Shape } from '../intent';
import { compileShape, filtersOf } from './compile_shape';
import type { CompileTarget } from './compile_target';
import type { CompiledRule } from './compiled_rule';
import { defaultInterval } from './default_interval';
import { indexPattern, sourcesOf } from './sources';

/** What Kibana needs to fetch an event, and not to alert on it twice. */
const EVENT_METADATA = ['_id', '_index', '_version'];

/** How much longer than its interval a rule for single events reads: the feed is late by up to a minute or more. */
const EVENT_OVERLAP_SECONDS = 4 * 60;

/** ES|QL rules can suppress alerts from here on (preview 8.15). */
const SUPPRESSION: StackVersion = { major: 8, minor: 16, patch: 0 };

const hasEntity = (shape: Shape): boolean => {
  if (shape.kind === 'event') return false;
  return shape.by.length > 0 || (shape.kind === 'new_value' && (shape.at_least ?? 1) === 1);
};

/**
 * Whether Kibana folds repeated alerts into one: its version and, as the settings say, its licence must allow it, and
 * there must be something to group by.
 */
export const suppresses = ({ rule, shape }: Intent, { stack, settings }: CompileTarget): boolean =>
  settings.suppression_licensed === true &&
  !isBefore(stack, SUPPRESSION) &&
  rule?.suppression !== false &&
  (hasEntity(shape) || (rule?.suppression?.by ?? []).length > 0);

const roundUpToMinute = (seconds: number): number => Math.ceil(seconds / 60) * 60;

/**
 * Turns an intent into a query for one stack version.
 *
 * Pure and total for intents without open questions (`openQuestions`); whether fields and activities exist is for
 * `checkRule`.
 *
 * @throws RangeError for a list, index pattern, time zone or identity provider that the settings lack or have wrong
 */
export const compileIntent = (intent: Intent, target: CompileTarget): CompiledRule => {
  const { shape, except, rule = {} } = intent;
  const sources = sourcesOf(filtersOf(shape));
  const interval = rule.interval === undefined ? defaultInterval(shape) : durationSeconds(rule.interval);
  // Suppression by other columns than the entity's does not make the query forget what it has found.
  const suppressed = suppresses(intent, target) && hasEntity(shape);
  const compiled = compileShape(shape, { target, sources, except, interval, suppressed });
  const metadata = compiled.aggregating ? (compiled.metadata ?? []) : EVENT_METADATA;
  const query = esqlQuery(from(indexPattern(sources, target.settings), ...metadata), ...compiled.commands);
  const neededLookback = compiled.aggregating
    ? roundUpToMinute(Math.max(compiled.span, interval + 60))
    : interval + EVENT_OVERLAP_SECONDS;
  const asked = rule.lookback === undefined ? 0 : durationSeconds(rule.lookback);
  return {
    query,
    esql: renderQuery(query, target.stack),
    aggregating: compiled.aggregating,
    interval,
    // A shape's own history ends where the look-back does: a longer one would change what the rule says.
    lookback: compiled.aggregating ? neededLookback : Math.max(neededLookback, asked),
    neededLookback,
    entity: compiled.entity,
    context: compiled.context,
    repeats: compiled.repeats,
  };
};
