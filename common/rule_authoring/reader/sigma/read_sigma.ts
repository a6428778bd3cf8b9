import { toDuration } from '../../intent';
import type { Condition, Intent, Operator, Severity, Shape } from '../../intent';
import { ACTIVITY_TYPES } from '../../../catalogue';
import { typesOf } from '../activities/conditions';
import { nearestDefault } from '../data/defaults';
import { resolveField } from '../names/resolve_field';
import { toCondition } from '../query/to_condition';
import type { ReadActivities, Unresolved } from '../query/to_condition';
import type { ReaderAnswer } from '../reader_answer';
import { minutesOf } from '../values/duration_units';
import { sigmaCondition } from './sigma_condition';
import { parseSigma } from './sigma_document';
import type { SigmaDocument } from './sigma_document';

const SEVERITIES: Readonly<Record<string, Severity>> = {
  critical: 'critical',
  high: 'high',
  medium: 'medium',
  low: 'low',
  informational: 'low',
};

const windowOf = (timeframe: string | undefined): string | undefined => {
  const [, amount, unit] = /^\s*(\d+)\s*([a-z]+)\s*$/iu.exec(timeframe ?? '') ?? [];
  const minutes = amount === undefined || unit === undefined ? undefined : minutesOf(Number(amount), unit);
  return minutes === undefined ? undefined : toDuration(Math.max(1, Math.round(minutes * 60)));
};

const COUNT = /count\s*\(\s*(?:distinct\s+)?([\w.@ ]*?)\s*\)\s*(?:by\s+([\w.@,\s]+?)\s*)?(>=|<=|==|=|>|<)\s*(\d+)/iu;

const toShape = (
  where: Condition,
  aggregation: string | undefined,
  document: SigmaDocument,
): { shape: Shape; assumedWindow: boolean } => {
  const [, distinct = '', by, operator, value] = COUNT.exec(aggregation ?? '') ?? [];
  if (operator === undefined || value === undefined)
    return { shape: { kind: 'event', events: { where } }, assumedWindow: false };
  const window = windowOf(document.timeframe);
  const field = distinct === '' || distinct === '*' ? undefined : resolveField(distinct);
  const entity = (by ?? '')
    .split(/,|\s+and\s+/u)
    .map((name) => resolveField(name.trim()))
    .filter((name): name is string => name !== undefined);
  return {
    shape: {
      kind: 'threshold',
      events: { where },
      by: entity,
      window: window ?? nearestDefault(typesOf(where))?.window ?? '1h',
      measures: [
        {
          of: field === undefined ? 'events' : 'distinct',
          ...(field !== undefined && { field }),
          operator: (operator === '=' ? '==' : operator) as Operator,
          value: Number(value),
        },
      ],
    },
    assumedWindow: window === undefined,
  };
};

const unknownActivities = (names: readonly string[]): ReaderAnswer => ({
  kind: 'questions',
  intent: null,
  questions: [
    {
      about: 'activities',
      text: `The feed has no ${names.slice(0, 3).join(', ')}. Which of its ${ACTIVITY_TYPES.length} activities is meant?`,
    },
  ],
  understood: [],
  not_understood: [...names],
  confidence: 0.3,
});

/**
 * Reads a rule in the manner of Sigma: its selections, condition, count and time frame. Without a known activity in it,
 * the title and description are read as a request in words.
 *
 * @returns undefined if the text is no such rule
 */
export const readSigma = (
  text: string,
  readProse: (text: string) => ReaderAnswer,
  readActivities: ReadActivities,
): ReaderAnswer | undefined => {
  const document = parseSigma(text);
  if (document === undefined) return undefined;
  const [condition = '', aggregation] = document.condition.split('|');
  const expression = sigmaCondition(condition, document.selections);
  const words = [document.title, document.description].filter((part) => part !== undefined).join('. ');
  if (expression === undefined) return words === '' ? undefined : readProse(words);
  const unresolved: Unresolved = { fields: [], activities: [] };
  const where = toCondition(expression, { unresolved, readActivities });
  if (unresolved.activities.length > 0) {
    if (words !== '') return readProse(words);
    if (typesOf(where).length === 0) return unknownActivities(unresolved.activities);
  }
  const { shape, assumedWindow } = toShape(where, aggregation, document);
  const severity = SEVERITIES[(document.level ?? '').toLowerCase()];
  const rule = {
    ...(document.title !== undefined && { name: document.title.slice(0, 120) }),
    ...(severity !== undefined && { severity }),
  };
  const intent: Intent = {
    shape,
    ...(Object.keys(rule).length > 0 && { rule }),
    ...(assumedWindow && { assumed: ['window'] }),
  };
  const missing = [...unresolved.fields, ...unresolved.activities];
  return {
    kind: 'intent',
    intent,
    understood: [...document.selections.keys()],
    not_understood: missing,
    confidence: 1 / (1 + missing.length),
  };
};
